/** The named checks as a self-test found them (rule L20): pure, so that each cause can be tried. */
import { type Instant } from '../instant';
import { type LockFault, NOT_CHECKED_MS } from '../lock/health';

import type { CheckCause, CheckName, CheckResult } from '../lock/healthChecks';
import type { BoardSeen } from '../lock/healthRecord';
import type { Strength } from '../forum/forum';
import type { Canary } from './canary';

export type TestFacts = {
  readonly now: Instant;
  readonly strength: Strength;
  readonly fault: LockFault | null;
  readonly board: BoardSeen | null;
  /** What the lock is told to guard: the filter without its order, as it was when the product joined. */
  readonly filterKept: boolean;
  /** Another lock over the same issues, as the last full look found it. */
  readonly shared: CheckResult | null;
  readonly heardAt: Instant | null;
  readonly sweptAt: Instant | null;
  readonly canaries: readonly Canary[];
};

export const checksOf = (facts: TestFacts): readonly CheckResult[] => [
  permissions(facts),
  boardFilter(facts),
  rankField(facts),
  projectType(facts),
  sharing(facts),
  events(facts),
  schedule(facts),
];

const ok = (name: CheckName): CheckResult => ({ name, state: 'ok' });
const notOk = (name: CheckName, because: CheckCause): CheckResult => ({ name, state: 'notOk', because });
const notLooked = (name: CheckName): CheckResult => ({ name, state: 'unknown', because: { code: 'notLooked' } });

/** A fault found earlier hides what comes after it. */
const isHidden = (fault: LockFault | null, by: readonly LockFault['code'][]): boolean => fault !== null && by.includes(fault.code);

function permissions({ fault }: TestFacts): CheckResult {
  if (fault?.code === 'appMayNotRank') return notOk('permissions', fault);
  if (fault?.code === 'permissionChanged' || fault?.code === 'permissionNotWithdrawn') return notOk('permissions', fault);
  if (fault?.code === 'jiraDoesNotAnswer') return notOk('permissions', fault);
  return isHidden(fault, ['boardGone', 'boardNotRanked']) ? notLooked('permissions') : ok('permissions');
}

function boardFilter({ fault, filterKept }: TestFacts): CheckResult {
  if (fault?.code === 'boardGone' || fault?.code === 'boardNotRanked') return notOk('boardFilter', fault);
  if (fault?.code === 'jiraDoesNotAnswer') return notLooked('boardFilter');
  return filterKept ? ok('boardFilter') : { name: 'boardFilter', state: 'note', because: { code: 'filterChanged' } };
}

function rankField({ fault, board }: TestFacts): CheckResult {
  if (fault?.code === 'rankFieldChanged') return notOk('rankField', fault);
  if (!board || isHidden(fault, ['jiraDoesNotAnswer', 'boardGone', 'boardNotRanked'])) return notLooked('rankField');
  const { otherRankFields: others, rankField: id, rankFieldName: name } = board;
  if (others.length === 0) return ok('rankField');
  return { name: 'rankField', state: 'note', because: { code: 'otherRankFields', used: { id, name }, others } };
}

function projectType({ board, strength }: TestFacts): CheckResult {
  if (!board) return notLooked('projectType');
  const projects = board.projects.filter(({ id }) => board.teamManaged.includes(id));
  if (projects.length === 0) return { name: 'projectType', state: 'note', because: { code: 'companyManaged' } };
  if (strength === 'hard') return notOk('projectType', { code: 'hardNeedsCompanyManaged', projects });
  return { name: 'projectType', state: 'note', because: { code: 'teamManaged', projects } };
}

function sharing({ board, shared }: TestFacts): CheckResult {
  if (shared) return shared;
  if (!board) return notLooked('sharing');
  return board.beside.length === 0
    ? ok('sharing')
    : { name: 'sharing', state: 'note', because: { code: 'boardsBeside', boards: board.beside } };
}

/** The newest proof that failed for want of an event counts until a move is heard of. */
function events({ heardAt, canaries }: TestFacts): CheckResult {
  const unheard = canaries.findLast(({ outcome }) => outcome?.kind === 'notHeard');
  if (unheard && (heardAt === null || heardAt < unheard.startedAt)) {
    return notOk('events', { code: 'eventsMissing', since: unheard.movedAt ?? unheard.startedAt });
  }
  if (heardAt === null) return { name: 'events', state: 'unknown', because: { code: 'noMoveYet' } };
  return { name: 'events', state: 'note', because: { code: 'lastHeard', at: heardAt } };
}

function schedule({ now, sweptAt }: TestFacts): CheckResult {
  if (sweptAt === null) return notLooked('schedule');
  if (now - sweptAt > NOT_CHECKED_MS) return notOk('schedule', { code: 'scheduleSilent', since: sweptAt });
  return { name: 'schedule', state: 'note', because: { code: 'lastSwept', at: sweptAt } };
}
