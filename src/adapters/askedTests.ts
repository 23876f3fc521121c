/** Self-tests that changes of Jira's settings asked for: the record of a product, and its job. */
import { Queue } from '@forge/events';
import * as v from 'valibot';
import type { AskedTests } from '../app/health/toldPorts';
import { type AskedTest, NOTHING_ASKED } from '../domain/health/askedTest';
import type { ProductId } from '../domain/ids';
import { readCell, replaceCell } from './storage/cells';
import { keys } from './storage/keys';
import { at } from './storage/schemas/parts';

const schema: v.GenericSchema<unknown, AskedTest> = v.object({
  asked: v.nullable(v.object({ at, isFull: v.boolean(), hasBegun: v.boolean() })),
  begunAt: v.nullable(at),
});

/** The queue of the lock itself: a product is settled and tested by one job at a time, so that neither waits for the other's records. */
const backlogs = new Queue<{ kind: 'testLock'; productId: ProductId }>({ key: 'backlog-work' });

export const askedTests: AskedTests = {
  async read(product) {
    return (await readCell('record', keys.askedTest(product), schema)) ?? { value: NOTHING_ASKED, version: 0 };
  },
  replace: (product, state, version) => replaceCell('record', keys.askedTest(product), state, version),
  async wake(productId, { delaySeconds }) {
    await backlogs.push({ body: { kind: 'testLock', productId }, concurrency: { key: productId, limit: 1 }, delayInSeconds: delaySeconds });
  },
};
