/** Looks how far a running proof has come, and keeps it (rule L25). */
import { type Canary, type CanarySeen, canaryAfter, isRunning } from '../../domain/health/canary';
import type { Forum, Product } from '../../domain/forum/forum';
import type { HealthFact } from '../../domain/log/healthFacts';
import type { HealthRecord } from '../../domain/lock/healthRecord';
import { compareRanks } from '../../domain/lock/runs';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';

export async function followProof(deps: Deps, forum: Forum, product: Product): Promise<HealthRecord> {
  return untilCommitted(async () => {
    const { value: record, version } = await deps.records.lockHealth(product.id, forum.id);
    const last = record.canaries.at(-1);
    if (!last || !isRunning(last)) return record;
    const now = deps.clock.now();
    const next = canaryAfter(last, await look(deps, { forum, product, canary: last }), now);
    if (JSON.stringify(next) === JSON.stringify(last)) return record;
    const value = { ...record, canaries: [...record.canaries.slice(0, -1), next] };
    const writes = [{ kind: 'lockHealth' as const, key: product.id, value, version }];
    const facts = factsOf(product, next).map((fact) => ({ actor: next.person, fact }));
    return (await deps.records.commit({ forumId: forum.id, writes, facts }, now)) === 'conflict' ? 'conflict' : value;
  });
}

function factsOf({ id: productId }: Product, { number, issue: issueId, outcome }: Canary): readonly HealthFact[] {
  return outcome === null ? [] : [{ kind: 'proofEnded', productId, number, issueId, outcome: outcome.kind }];
}

type Following = { forum: Forum; product: Product; canary: Canary };

/** The inbox says when it was judged, the breaches when it was put back, Jira where it stands. */
async function look(deps: Deps, { forum, product, canary }: Following): Promise<CanarySeen> {
  const { moves, settled } = await deps.inbox.read(product.id);
  const isIt = (move: { issue: string; at: number }) => move.issue === canary.issue && move.at >= canary.startedAt;
  const judged = settled.find(isIt);
  const breaches = await deps.records.breaches(forum.id, { before: null, size: 20 });
  const breach = breaches.find(({ issueId, movedAt, mover }) => isIt({ issue: issueId, at: movedAt }) && mover === canary.person);
  const isPutBack = breach !== undefined && breach.outcome.kind !== 'failed' && breach.outcome.kind !== 'recordedOnly';
  return {
    movedAt: breach?.movedAt ?? judged?.at ?? moves.find(isIt)?.at ?? null,
    judgedAt: judged?.judgedAt ?? breach?.settledAt ?? null,
    putBackAt: isPutBack ? breach.settledAt : null,
    breach: breach?.number ?? null,
    isBack: isPutBack && (await isBack(deps, product, canary)),
  };
}

async function isBack(deps: Deps, { board }: Product, { issue, below }: Canary): Promise<boolean> {
  try {
    const states = await deps.jira.readIssues([issue, below], board);
    const [own, above] = [states.get(issue)?.rank, states.get(below)?.rank];
    return typeof own === 'string' && typeof above === 'string' && compareRanks(above, own) < 0;
  } catch (error) {
    if (error instanceof JiraFault) return false;
    throw error;
  }
}
