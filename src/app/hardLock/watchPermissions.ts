/**
 * Every five minutes (rule H5): wakes the job where permissions are not as the locks want them, or were left half done by a crash or a push that
 * was refused. It reads records only, and one of them on a site without hard locks.
 */
import { membersBeyond } from '../../domain/hardLock/members';
import { nextStep } from '../../domain/hardLock/nextStep';
import type { PermissionRecord } from '../../domain/hardLock/permissionRecord';
import type { Deps } from '../ports';
import { wantedMembers } from './roleMembers';
import { wishOf } from './wishes';

export async function watchPermissions(deps: Deps, record: PermissionRecord): Promise<void> {
  if (await isOwed(deps, record)) await deps.jobs.pushForForum({ kind: 'permissions' });
}

async function isOwed(deps: Deps, record: PermissionRecord): Promise<boolean> {
  if (record.schemes.length === 0) return record.role !== null && !record.role.isInUse;
  const steps = await Promise.all(record.schemes.map(async (hold) => nextStep(hold, await wishOf(deps, hold))));
  if (steps.some((step) => step !== 'nothing')) return true;
  if (record.role === null) return false;
  const wanted = await wantedMembers(deps, record);
  const entered = record.members.filter(({ isIn }) => isIn);
  return membersBeyond(wanted, entered).length > 0 || membersBeyond(record.members, wanted).length > 0;
}
