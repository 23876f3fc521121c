/** Plays one history against one way of putting back, in a site of its own, and says what that cost and where it ended. */
import { issueId } from '../../../src/domain/ids';
import { type LockedForum, lockedForum, siteWithBacklog } from '../../builders/lockedForum';
import { agreedAfter, type History, lostIn } from './history';
import { Keeper, type Pace } from './keeper';
import { keepingLongestRun, rewriting, type Way } from './wholeOrder';

/** Ours is what the manifest names, and nothing else. */
export const WAYS = { 'rewrite all': rewriting, 'longest run': keepingLongestRun, ours: null } as const satisfies Record<
  string,
  Way | null
>;
export type WayName = keyof typeof WAYS;
export const WAY_NAMES: readonly WayName[] = ['rewrite all', 'longest run', 'ours'];

export type Restored = {
  readonly points: number;
  readonly calls: number;
  /** Issues whose rank the app changed, and those of them that nobody had moved. */
  readonly touched: number;
  readonly unmoved: number;
  /** From the last move to the last rank that the app wrote: virtual time. */
  readonly backAfterMs: number;
  /** Of this process, the stand-in's Jira included. */
  readonly cpuMs: number;
  readonly isAgreed: boolean;
  readonly lost: number;
  /** Points and calls are counted in part: that many events were not played. */
  readonly counted: number;
};

/** Events may be late, calls take their time. */
const PACE: Pace = { eventDelayMs: [0, 30_000], callLatencyMs: [50, 250] };

export async function playRestore(history: History, name: WayName): Promise<Restored> {
  const way = WAYS[name];
  const forum = await (way ? siteWithBacklog : lockedForum)({ issues: history.issues, seed: 1 });
  const keeper = way && new Keeper(forum, way, PACE);
  if (keeper) await forum.site.kernel.runUntil(keeper.begin());
  // What Jira grants an hour is whole again for each of them.
  await forum.site.control.clock({ advance: 'PT1H' });
  forum.site.control.faults(PACE);
  forum.site.control.resetMeters();
  const ranked = new RankedByApp(forum);
  const cpu = process.cpuUsage();
  const lastMoveAt = await makeMoves(forum, history);
  keeper?.noMoreMoves();
  await forum.settle();
  const { user, system } = process.cpuUsage(cpu);
  const order = forum.order();
  return {
    ...spent(forum, { history, counted: keeper?.counted ?? 0 }),
    touched: ranked.issues.size,
    unmoved: [...ranked.issues].filter((issue) => !ranked.moved.has(issue)).length,
    backAfterMs: Math.max(0, ranked.lastAt - lastMoveAt),
    cpuMs: (user + system) / 1_000,
    isAgreed: isSame(order, agreedAfter(history)),
    lost: lostIn(order, history),
  };
}

async function makeMoves(forum: LockedForum, { moves }: History): Promise<number> {
  const { kernel } = forum.site;
  const began = kernel.now();
  for (const { atMs, by, issue, below } of moves) {
    await kernel.advanceTo(began + atMs);
    await forum.drag(by, issue, { below });
  }
  return kernel.now();
}

/** What was not played costs what reading everything once costs. */
function spent({ site }: LockedForum, { history, counted }: { history: History; counted: number }) {
  const { points, calls } = site.control.meters();
  const pages = Math.ceil(history.issues / 5_000);
  const made = Object.values(calls).reduce((sum, count) => sum + count, 0);
  return { points: points + counted * (history.issues + pages), calls: made + counted * pages, counted };
}

/** Looks over Jira's shoulder. */
class RankedByApp {
  readonly issues = new Set<string>();
  readonly moved = new Set<string>();
  lastAt = 0;

  constructor({ site }: LockedForum) {
    site.jira.onEvent(({ payload, causedByApp }) => {
      const { issue } = payload as { issue: { id: string } };
      (causedByApp ? this.issues : this.moved).add(issueId(issue.id));
      if (causedByApp) this.lastAt = site.kernel.now();
    });
  }
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, index) => other[index] === key);
