/** Applies what was agreed to Jira, change by change, and keeps the result of each (rules T4-T6). Begun again, it goes on. */
import type { Agreement, Applied } from '../../domain/agreement/agreement';
import { owedChanges, resultsOf, withResults } from '../../domain/agreement/application';
import type { Forum, Product } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';
import { applyChange } from './applyChange';

type Applying = { forum: Forum; actor: AccountId | null; /** Only this product's changes; null: all. */ product: Product | null };

/** Results are kept as they come, so that a crash loses none and makes nothing twice. @throws JiraFault where Jira does not answer */
export async function applyAgreement(deps: Deps, number: number, { forum, actor, product }: Applying): Promise<Agreement | null> {
  const read = await deps.records.kept('agreement', forum.id, number);
  if (!read) return null;
  const owed = owedChanges(read.value, product?.id ?? null);
  if (owed.length === 0) return read.value;
  let agreement = read.value;
  for (const { change, index } of owed) {
    const of = forum.products.find(({ id }) => id === change.product) ?? null;
    const mayBeMade = change.kind === 'add' && (await announced(deps, { forum, number, actor }, index));
    const outcome = mayBeMade ? LOOK_FIRST : of ? await applyChange(deps, of, change) : NOTHING;
    agreement = await keep(deps, { forum, number, actor }, { change: index, outcome });
  }
  await deps.broadcast.forumChanged(forum.id);
  return agreement;
}

const NOTHING: Applied['outcome'] = { kind: 'nothingToDo' };
const BEING_MADE = { kind: 'failed', issue: null, reason: 'It is being made.' } as const;
const LOOK_FIRST: Applied['outcome'] = {
  kind: 'failed',
  issue: null,
  reason: 'It was being made when something went wrong. Look for it in Jira, and try again only if it is not there.',
};

/** An issue about to be made is announced first: who finds the announcement of a try that broke off makes nothing twice (T6). */
async function announced(deps: Deps, keeping: Keeping, change: number): Promise<boolean> {
  const read = await deps.records.kept('agreement', keeping.forum.id, keeping.number);
  const last = read && resultsOf(read.value).find((result) => result.change === change)?.outcome;
  if (last?.kind === 'failed' && last.reason === BEING_MADE.reason) return true;
  await keep(deps, keeping, { change, outcome: BEING_MADE });
  return false;
}

type Keeping = { forum: Forum; number: number; actor: AccountId | null };

async function keep(deps: Deps, { forum, number, actor }: Keeping, result: Applied): Promise<Agreement> {
  return untilCommitted(async () => {
    const now = deps.clock.now();
    const read = await deps.records.kept('agreement', forum.id, number);
    if (!read) throw new Error(`Agreement ${number} is gone.`);
    const value = withResults(read.value, [result], now);
    const isDone = result.outcome.kind !== 'failed';
    const fact = { kind: 'agreementApplied' as const, number, done: isDone ? 1 : 0, failed: isDone ? 0 : 1 };
    const writes = [{ kind: 'kept' as const, of: 'agreement' as const, number, value, version: read.version }];
    const outcome = await deps.records.commit({ forumId: forum.id, writes, facts: [{ actor, fact }] }, now);
    return outcome === 'conflict' ? 'conflict' : value;
  });
}
