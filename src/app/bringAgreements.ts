/** The agreements that a MetaScrum brings from before it was made here (rule F10). */
import type { Agreement } from '../domain/agreement/agreement';
import { agreementsBefore, registerBefore } from '../domain/forum/continued';
import type { Forum } from '../domain/forum/forum';
import type { Continues, SetupRefusal } from '../domain/forum/setup';
import type { AccountId, IssueId } from '../domain/ids';
import { type Result, refused } from '../domain/result';
import type { Deps, Write } from './ports';
import { untilCommitted } from './untilCommitted';

/** Two writes each, and the register: a transaction holds 25. */
const AGREEMENTS_A_COMMIT = 9;

/** What stands already, each issue of it on the board of its product. */
export async function examineStanding(deps: Deps, forum: Forum, continues: Continues): Promise<Result<readonly Agreement[], SetupRefusal>> {
  const agreements = agreementsBefore(forum, continues);
  if (!agreements.ok) return agreements;
  for (const product of forum.products) {
    const named = agreements.value.filter(({ products }) => products.includes(product.id));
    const issues = [...new Set(named.flatMap(issuesOf))];
    const onBoard = issues.length === 0 ? new Set() : await deps.jira.matching(product.board, issues);
    for (const agreement of named) {
      const stray = issuesOf(agreement).find((issue) => !onBoard.has(issue));
      if (stray !== undefined) return refused({ code: 'issueNotOnBoard', issue: stray, agreement: agreement.number });
    }
  }
  return agreements;
}

const issuesOf = ({ changes }: Agreement): readonly IssueId[] =>
  changes.flatMap((change) => (change.kind === 'place' ? change.issues : []));

type Bringing = { actor: AccountId; agreements: readonly Agreement[]; continues: Continues };

/** Saved before the forum counts: the register with the last of them. */
export async function bringAgreements(deps: Deps, forum: Forum, { actor, agreements, continues }: Bringing): Promise<void> {
  for (let start = 0; start === 0 || start < agreements.length; start += AGREEMENTS_A_COMMIT) {
    const some = agreements.slice(start, start + AGREEMENTS_A_COMMIT);
    const isLast = start + AGREEMENTS_A_COMMIT >= agreements.length;
    const register: Write[] = isLast ? [{ kind: 'register', value: registerBefore(continues), version: 0 }] : [];
    const writes = some.map((value): Write => ({ kind: 'kept', of: 'agreement', number: value.number, value, version: 0 }));
    const facts = some.map(({ number }) => ({ actor, fact: { kind: 'agreementBrought' as const, number } }));
    await untilCommitted(() => deps.records.commit({ forumId: forum.id, writes: [...writes, ...register], facts }, deps.clock.now()));
  }
}
