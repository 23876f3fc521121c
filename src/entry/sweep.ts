/** Schedule: every five minutes. */
import { checkOrders } from '../app/audit/checkOrders';
import { sweep as sweepAll } from '../app/sweep';
import { auditDeps, deps } from './composition';
import { retrying } from './retrying';

export async function sweep() {
  await retrying(async () => {
    await sweepAll(deps);
    await checkOrders(auditDeps);
  });
}
