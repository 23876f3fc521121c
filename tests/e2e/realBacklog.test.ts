/** A backlog of real size under lock. REAL_BACKLOG may name a CSV export; without it the rows are made up, as many as the largest has. */
import { Random } from '../stand-in/kernel/random';
import { BacklogFile, lockedImport, PROJECT } from './lockedImport';
import { BROWSER_TEST_MS, type ServedSite } from './servedSite';

jest.setTimeout(BROWSER_TEST_MS);
const DRAGS = 25;
const EVENT_DELAY_MS = 3_000;
const PAUSE_MS = 15_000;
const made = process.env['REAL_BACKLOG'] ? null : new BacklogFile(3_526);
const random = new Random(20_270_308);
let site: ServedSite;
let agreed: string[];

beforeAll(async () => {
  site = await lockedImport(process.env['REAL_BACKLOG'] ?? made?.path ?? '', { eventDelayMs: EVENT_DELAY_MS });
  agreed = site.orderOf(PROJECT);
});
afterAll(async () => {
  await site.close();
  made?.remove();
});

/** Any issue, and any other place than its own. */
function anyMove(): { from: number; to: number; key: string; above: string } {
  const from = random.below(agreed.length);
  const to = random.below(agreed.length);
  const [key = '', above = ''] = [agreed[from], agreed[to]];
  return to === from || to === from + 1 ? anyMove() : { from, to, key, above };
}

/**
 * Lets a while go by in which nothing is moved: the app spaces its work out through a burst, and what its check every five minutes costs is
 * nobody's drag.
 */
async function pause(): Promise<void> {
  const { kernel, control } = site.standIn.site;
  const checkAt = Math.min(...kernel.pending().map(({ at }) => at));
  const isNear = checkAt < kernel.now() + 2 * PAUSE_MS;
  await control.clock({ now: new Date(isNear ? checkAt + PAUSE_MS : kernel.now() + PAUSE_MS).toISOString() });
  await site.settle();
}

const moved = (order: readonly string[], key: string, above: string): string[] => {
  const others = order.filter((other) => other !== key);
  const at = others.indexOf(above);
  return [...others.slice(0, at), key, ...others.slice(at)];
};

/** What one drag by somebody else cost, once everything has come to rest. */
async function forbiddenDrag(): Promise<{ move: string; isBack: boolean; afterDeliveryMs: number; points: number }> {
  await pause();
  const { key, above } = anyMove();
  site.standIn.site.control.resetMeters();
  await site.rank('Sten', [key], { above });
  const isMoved = site.orderOf(PROJECT).join() === moved(agreed, key, above).join();
  await site.settle();
  const { points } = site.standIn.site.control.meters();
  const [breach] = (await site.call('Sten', PROJECT, 'listPutBacks', {})).entries;
  const isOfIt = breach?.issueId === site.admin.issue(key).id && breach.outcome.kind === 'putBack';
  const afterDeliveryMs = isOfIt ? breach.settledAt - breach.movedAt - EVENT_DELAY_MS : Number.NaN;
  return { move: `${key} above ${above}`, isBack: isMoved && site.orderOf(PROJECT).join() === agreed.join(), afterDeliveryMs, points };
}

describe('L1 L6 a locked backlog of real size', () => {
  it('has each of 25 forbidden drags back within 2 s of the event, at its place among its neighbours, for at most 12 points', async () => {
    const drags: Awaited<ReturnType<typeof forbiddenDrag>>[] = [];
    for (let nth = 0; nth < DRAGS; nth += 1) drags.push(await forbiddenDrag());
    const isFine = ({ isBack, afterDeliveryMs, points }: (typeof drags)[number]) =>
      isBack && afterDeliveryMs >= 0 && afterDeliveryMs <= 2_000 && points <= 12;
    expect(drags.filter((drag) => !isFine(drag))).toEqual([]);
    expect((await site.call('Fay', PROJECT, 'listPutBacks', {})).entries).toHaveLength(DRAGS);
  });

  it('L2 leaves a Product Owner’s drag where it is, and holds others to it', async () => {
    await pause();
    const { key, above } = anyMove();
    await site.rank('Owen', [key], { above });
    await site.settle();
    const accepted = moved(agreed, key, above);
    expect(site.orderOf(PROJECT)).toEqual(accepted);
    await site.rank('Sten', [key], { below: accepted.at(-1) ?? '' });
    await site.settle();
    expect(site.orderOf(PROJECT)).toEqual(accepted);
  });
});
