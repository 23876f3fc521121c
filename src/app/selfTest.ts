/**
 * What is truly enforced for a product, found out by asking Jira (rules L10, L20). The frequent test asks three things and holds them against
 * what the last full look found; whatever differs is looked at in full.
 */
import { type Forum, type Product, type ProductBoard, putsMovesBack, type Strength } from '../domain/forum/forum';
import type { JiraPermission, LockFault, LockHealth } from '../domain/lock/health';
import type { BoardSeen } from '../domain/lock/healthRecord';
import { hardLockFault } from './hardLock/hardLockFault';
import { besideOf } from './health/besides';
import { JiraFault } from './jiraFault';
import type { Deps } from './ports';

export type MissingPermissions = {
  projects: readonly { id: ProductBoard['projects'][number]['id']; key: string }[];
  missing: readonly JiraPermission[];
};

/** What the app lacks to rank this board's issues; null when it lacks nothing. */
export async function missingOn(deps: Deps, board: Pick<ProductBoard, 'projects'>): Promise<MissingPermissions | null> {
  const lacking = await Promise.all(
    board.projects.map(async (project) => ({ project, missing: await deps.jira.missingPermissions(project.id) })),
  );
  const affected = lacking.filter(({ missing }) => missing.length > 0);
  if (affected.length === 0) return null;
  return { projects: affected.map(({ project }) => project), missing: [...new Set(affected.flatMap(({ missing }) => missing))] };
}

export type Testing = {
  forum: Forum;
  product: Product;
  /** What the last full look found; null where there was none. */
  seen: BoardSeen | null;
  /** Not only what is cheap. */
  full: boolean;
};
export type Tested = { health: LockHealth; board: BoardSeen | null; lacking: MissingPermissions | null };

export async function testLock(deps: Deps, testing: Testing): Promise<Tested> {
  const { strength } = testing.product;
  try {
    const { fault, board, lacking } = await faultOf(deps, testing);
    const checkedAt = deps.clock.now();
    if (fault) return { health: { kind: 'broken', checkedAt, cause: fault }, board, lacking };
    const health: LockHealth = putsMovesBack(strength)
      ? { kind: 'enforced', checkedAt }
      : { kind: 'detectOnly', checkedAt, cause: 'watchOnly' };
    return { health, board, lacking };
  } catch (error) {
    if (!(error instanceof JiraFault)) throw error;
    const health = { kind: 'broken' as const, checkedAt: deps.clock.now(), cause: { code: 'jiraDoesNotAnswer' as const } };
    return { health, board: testing.seen, lacking: null };
  }
}

type Found = { fault: LockFault | null; board: BoardSeen | null; lacking: MissingPermissions | null };

async function faultOf(deps: Deps, { product, seen, full }: Testing): Promise<Found> {
  const looked = await lookAtBoard(deps, product, { seen, full });
  if ('code' in looked) return { fault: looked, board: seen, lacking: null };
  const lacking = await missingOn(deps, looked);
  const agreed = product.board.rankField;
  if (looked.rankField !== agreed)
    return { fault: { code: 'rankFieldChanged', from: agreed, to: looked.rankField }, board: looked, lacking };
  const hard = await hardFault(deps, product, full);
  if (hard) return { fault: hard, board: looked, lacking };
  return { fault: lacking && counts(lacking, product.strength) ? { code: 'appMayNotRank', ...lacking } : null, board: looked, lacking };
}

/** What exactly a person changed stands in the settings, where it can be given back. */
async function hardFault(deps: Deps, product: Product, full: boolean): Promise<LockFault | null> {
  const fault = await hardLockFault(deps, product, { full });
  return fault?.code === 'permissionChanged' ? { code: 'permissionChanged' } : fault;
}

const counts = ({ missing }: MissingPermissions, strength: Strength): boolean =>
  putsMovesBack(strength) || missing.includes('BROWSE_PROJECTS');

/** Four points where nothing has changed since the last full look. */
async function lookAtBoard(deps: Deps, product: Product, { seen, full }: Pick<Testing, 'seen' | 'full'>): Promise<BoardSeen | LockFault> {
  const { id } = product.board;
  if (seen && !full) {
    const now = await deps.health.boardNow(id);
    if (now.kind === 'notFound') return { code: 'boardGone' };
    if (now.filterId === seen.filterId && now.filter === seen.filter && now.rankField === seen.rankField) return seen;
  }
  const { facts, around } = await deps.health.look(id);
  if (facts.kind === 'notFound') return { code: 'boardGone' };
  if (facts.kind === 'notRanked' || !around) return { code: 'boardNotRanked' };
  const { projects, rankField, jql } = facts.board;
  return { at: deps.clock.now(), ...around, projects, rankField, jql, beside: await besideOf(deps, product, projects) };
}
