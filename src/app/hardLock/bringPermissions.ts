/**
 * Brings Jira's permissions to what the locks want (rules H3-H7). One job at a time on the whole site; it may run at any moment, twice, or
 * begin again after a crash: it looks at what is held and at what is wanted, and does what lies between.
 */
import { nextStep } from '../../domain/hardLock/nextStep';
import { holdOf, withoutHold } from '../../domain/hardLock/permissionRecord';
import { JiraFault } from '../jiraFault';
import type { ProductId } from '../../domain/ids';
import type { Deps } from '../ports';
import { givePermissionBack } from './givePermissionBack';
import { changeHold, changeRecord, forumsOf } from './keepRecord';
import { dropRole } from './ownRole';
import { bringMembers } from './roleMembers';
import { takePermission } from './takePermission';
import { wishOf } from './wishes';

/** Finishing what was begun, doing what is wanted, forgetting. */
const STEPS = 4;

/** @throws JiraFault when Jira refuses or does not answer; what could be done for other schemes is done. */
export async function bringPermissions(deps: Deps): Promise<void> {
  const faults: JiraFault[] = [];
  for (const { schemeId } of (await deps.records.permissions()).value.schemes) {
    const fault = await bringScheme(deps, schemeId).catch(onlyJiras);
    if (fault) faults.push(fault);
  }
  const { role, schemes } = (await deps.records.permissions()).value;
  if (schemes.length === 0) await dropRole(deps);
  else if (typeof role?.id === 'string') await bringMembers(deps, role.id, { anew: false });
  if (faults[0]) throw faults[0];
}

function onlyJiras(error: unknown): JiraFault {
  if (error instanceof JiraFault) return error;
  throw error;
}

async function bringScheme(deps: Deps, schemeId: string): Promise<undefined> {
  for (let step = 0; step < STEPS; step += 1) {
    const hold = holdOf((await deps.records.permissions()).value, schemeId);
    if (hold === null) return;
    const wish = await wishOf(deps, hold);
    if (wish.isAgreed && wish.released.length > 0) await release(deps, schemeId, wish.released);
    switch (nextStep(hold, wish)) {
      case 'nothing':
        return;
      case 'forget':
        await changeRecord(deps, (record) => withoutHold(record, schemeId));
        return;
      case 'take':
        await takePermission(deps, schemeId);
        break;
      case 'giveBack':
        await givePermissionBack(deps, schemeId);
        break;
    }
    for (const forumId of forumsOf(hold)) await deps.broadcast.forumChanged(forumId);
  }
}

/** Others go on taking what these do not. */
async function release(deps: Deps, schemeId: string, products: readonly ProductId[]): Promise<void> {
  const isReleased = new Set(products);
  await changeHold(deps, schemeId, (hold) => ({ ...hold, agreed: hold.agreed.filter(({ productId }) => !isReleased.has(productId)) }));
}
