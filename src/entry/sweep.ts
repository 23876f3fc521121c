/** Schedule: every five minutes. */
import { sweep as sweepAll } from '../app/sweep';
import { auditDeps } from './composition';
import { retrying } from './retrying';

export async function sweep() {
  await retrying(() => sweepAll(auditDeps));
}
