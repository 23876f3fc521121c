/** Checking orders on the platform: the record of a forum, the job of a product, and a reading that keeps to its points. */
import { Queue } from '@forge/events';
import type { OrderChecks } from '../app/audit/auditPorts';
import { NOTHING_CHECKED } from '../domain/audit/auditRecord';
import type { ProductId } from '../domain/ids';
import { backlogTop } from './jira/backlog';
import { readCell, replaceCell } from './storage/cells';
import { keys } from './storage/keys';
import { auditSchema } from './storage/schemas/auditSchema';

/** The queue of the lock itself: a product is settled and checked by one job at a time. */
const backlogs = new Queue<{ kind: 'checkOrder'; productId: ProductId }>({ key: 'backlog-work' });

export const orderChecks: OrderChecks = {
  async read(forum) {
    return (await readCell('record', keys.audit(forum), auditSchema)) ?? { value: NOTHING_CHECKED, version: 0 };
  },
  replace: (forum, record, version) => replaceCell('record', keys.audit(forum), record, version),
  async wake(productId) {
    await backlogs.push({ body: { kind: 'checkOrder', productId }, concurrency: { key: productId, limit: 1 } });
  },
  topOf: backlogTop,
};
