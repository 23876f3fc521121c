/**
 * Who wakes a product's job (rule L4): of many triggers at once, one. Noted apart from the moves, so that only those write it who find it
 * unclaimed.
 */
import type { Inbox, Versioned } from '../../app/ports';
import type { ProductId } from '../../domain/ids';
import { type Instant, MINUTE_MS, SECOND_MS } from '../../domain/instant';
import { readCell, replaceCell } from './cells';
import { keys } from './keys';
import { type Wake, wakeSchema } from './schemas/lockSchemas';

/** A wake that was lost (a crash, a refused push) is repeated by the next move after this long; the schedule sweeps too. */
const WAKE_AGAIN_MS = MINUTE_MS;
/** Through a burst the job runs every few seconds instead of without a pause: each run reads all shards, and reading is limited. */
const BUSY_JOBS = 8;
const BUSY_WITHIN_MS = 10 * SECOND_MS;
const BUSY_DELAY_SECONDS = 3;
const NEVER_WOKEN: Wake = { pushedAt: null, begun: [] };

export const readWake = (product: ProductId): Promise<Versioned<Wake> | null> => readCell('inbox', keys.wake(product), wakeSchema);

/** What is to be written, and how the job is to be woken; null where somebody else has claimed it. */
export function claimOn({ pushedAt, begun }: Wake, now: Instant): { wake: Wake; how: { delaySeconds: number } } | null {
  if (pushedAt !== null && now - pushedAt < WAKE_AGAIN_MS) return null;
  return { wake: { pushedAt: now, begun }, how: { delaySeconds: isBusy(begun, now) ? BUSY_DELAY_SECONDS : 0 } };
}

export const claimWake: Inbox['claimWake'] = async (product, now) => {
  const cell = await readWake(product);
  const claim = claimOn(cell?.value ?? NEVER_WOKEN, now);
  if (!claim) return null;
  return (await replaceCell('inbox', keys.wake(product), claim.wake, cell?.version ?? 0)) ? claim.how : null;
};

export const answerWake: Inbox['answerWake'] = async (product, now) => {
  const cell = await readWake(product);
  const begun = [...(cell?.value.begun ?? []), now].slice(-BUSY_JOBS);
  await replaceCell('inbox', keys.wake(product), { pushedAt: null, begun }, cell?.version ?? 0);
};

function isBusy(begun: readonly Instant[], now: Instant): boolean {
  const [first] = begun;
  return first !== undefined && begun.length === BUSY_JOBS && now - first < BUSY_WITHIN_MS;
}
