/** Queue consumer: one product's work at a time. */
import type { AsyncEvent } from '@forge/events';
import * as v from 'valibot';
import { auditOrder } from '../app/audit/auditOrder';
import { testTold } from '../app/health/testTold';
import { settleBacklog } from '../app/settleBacklog';
import { takeOrder } from '../app/takeOrder';
import { productId } from '../domain/ids';
import { auditDeps, deps, toldDeps } from './composition';
import { retrying } from './retrying';

const job = v.object({ kind: v.picklist(['settle', 'takeOrder', 'checkOrder', 'testLock']), productId: v.string() });

/** As long as a burst goes on, one look at it. */
const BURST_DELAY_SECONDS = 5;

export async function workOnBacklog({ body, retryContext }: AsyncEvent) {
  const { kind, productId: id } = v.parse(job, body);
  const product = productId(id);
  const work = async () => {
    if (kind === 'takeOrder') await takeOrder(deps, product);
    if (kind === 'checkOrder') await auditOrder(auditDeps, product);
    if (kind === 'testLock') await testTold(toldDeps, product);
    const settling = await settleBacklog(deps, product);
    if (settling === 'unfinished') await deps.jobs.push({ kind: 'settle', productId: product });
    if (settling === 'tooEarly') await deps.jobs.push({ kind: 'settle', productId: product }, { delaySeconds: BURST_DELAY_SECONDS });
  };
  // The job that comes again answers for what is noted meanwhile, so that an outage piles up moves and not jobs.
  const claimWake = () => deps.inbox.claimWake(product, deps.clock.now());
  return retrying(work, { retryCount: retryContext?.retryCount ?? 0, spread: 0 }, claimWake);
}
