/**
 * What a trigger does with a setting of Jira that changed (rule L34): finds the locks that it concerns and has them tested, once for a burst.
 * One read of storage for most changes, and no call of Jira ever.
 */
import { withChange } from '../../domain/health/askedTest';
import type { BoardId, FieldId, FilterId, ProductId, ProjectId } from '../../domain/ids';
import { guardedIn, underGuard } from '../../domain/lock/guarded';
import type { Guarded, GuardedProduct } from '../../domain/lock/productLock';
import type { Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';
import type { ToldDeps } from './toldPorts';

export type SettingChange =
  | { kind: 'board'; board: BoardId }
  | { kind: 'filter'; filter: FilterId }
  | { kind: 'field'; field: FieldId }
  | { kind: 'project'; project: ProjectId };

/** `isAgain`: invoked before for this very change, and failed. */
export async function noteSettingChange(deps: ToldDeps, change: SettingChange, isAgain: boolean): Promise<'ignored' | 'noted'> {
  const { value: guarded } = await deps.records.guarded();
  const products = await concernedBy(deps, guarded, change);
  // What a field is called is seen by nothing cheaper than a full look.
  for (const { productId } of products) await askFor(deps, productId, { isFull: change.kind === 'field', isAgain });
  return products.length > 0 ? 'noted' : 'ignored';
}

async function concernedBy(deps: Deps, guarded: Guarded, change: SettingChange): Promise<readonly GuardedProduct[]> {
  switch (change.kind) {
    case 'board':
      return underGuard(guarded).filter(({ boardId }) => boardId === change.board);
    case 'project':
      return guardedIn(guarded, change.project);
    case 'filter':
      return filtered(underGuard(guarded), async ({ productId, forumId }) => {
        return (await deps.records.lockHealth(productId, forumId)).value.board?.filterId === change.filter;
      });
    case 'field': {
      if (!guarded.rankFields.includes(change.field)) return [];
      return filtered(underGuard(guarded), async ({ productId, forumId }) => {
        const forum = await deps.records.forum(forumId);
        return forum?.value.products.some(({ id, board }) => id === productId && board.rankField === change.field) ?? false;
      });
    }
  }
}

async function filtered<T>(all: readonly T[], isMeant: (one: T) => Promise<boolean>): Promise<readonly T[]> {
  const meant = await Promise.all(all.map(isMeant));
  return all.filter((_, index) => meant[index]);
}

async function askFor(deps: ToldDeps, productId: ProductId, how: { isFull: boolean; isAgain: boolean }): Promise<void> {
  const delaySeconds = await untilCommitted(async () => {
    const { value, version } = await deps.tests.read(productId);
    const asking = withChange(value, { now: deps.clock.now(), ...how });
    if (asking.next && !(await deps.tests.replace(productId, asking.next, version))) return 'conflict';
    return asking.delaySeconds;
  });
  if (delaySeconds !== null) await deps.tests.wake(productId, { delaySeconds });
}
