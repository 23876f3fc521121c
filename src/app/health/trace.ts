/** Whose change broke a lock (rule L22): asked once, when the fault is found. */
import { leavesTrace, traceOf } from '../../domain/health/whoChanged';
import type { LockHealth } from '../../domain/lock/health';
import type { HealthRecord } from '../../domain/lock/healthRecord';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';

export async function withTrace(deps: Deps, health: LockHealth, before: HealthRecord): Promise<LockHealth> {
  if (health.kind !== 'broken' || !leavesTrace(health.cause)) return health;
  if (before.health.kind === 'broken' && before.health.cause.code === health.cause.code) {
    return { ...health, ...(before.health.changed && { changed: before.health.changed }) };
  }
  const window = { from: before.checkedAt ?? health.checkedAt, until: health.checkedAt };
  return { ...health, changed: traceOf(health.cause, await recordsIn(deps, window), window) };
}

async function recordsIn(deps: Deps, window: { from: LockHealth['checkedAt'] & number; until: LockHealth['checkedAt'] & number }) {
  try {
    return await deps.health.auditRecords(window);
  } catch (error) {
    if (error instanceof JiraFault) return null;
    throw error;
  }
}
