/**
 * What the app may spend: points an hour, calls a second of each endpoint, writes of one issue. In virtual time; kept across restarts.
 * https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
import type { Kernel } from '../kernel/kernel';
import type { Table } from '../kernel/store';
import type { Answer } from './answers';

export const POINTS_AN_HOUR = 65_000;
const HOUR_MS = 3_600_000;
const IDENTITY_POINTS = 2;
const ISSUE_WRITES = [
  { within: 2_000, most: 20 },
  { within: 30_000, most: 100 },
] as const;

export type Reason = 'jira-quota-global-based' | 'jira-burst-based' | 'jira-per-issue-on-write';
type Window = { at: number; used: number };

/** 1 a call, 1 more for each object read, 2 for each user, group, role or permission; a write is 1 whatever it touches. */
export function pointsOf(isRead: boolean, { objects = 0, identities = 0 }: Answer): number {
  return isRead ? 1 + objects + IDENTITY_POINTS * identities : 1;
}

export class Limits {
  readonly #quota: Table<Window>;
  #seconds = new Map<string, Window>();
  #writes = new Map<string, number[]>();

  constructor(private readonly kernel: Kernel) {
    this.#quota = kernel.store.table('jira.quota');
  }

  /** The refusal this call meets, if any; else it is counted towards the endpoint's second. */
  refuse(operation: string): Answer | undefined {
    const now = this.kernel.now();
    if (this.#hour().used >= POINTS_AN_HOUR) return this.tooMany('jira-quota-global-based', HOUR_MS - (now % HOUR_MS), POINTS_AN_HOUR);
    const second = Math.floor(now / 1_000);
    const most = /^(PUT|DELETE) /.test(operation) ? 50 : 100;
    const window = this.#seconds.get(operation);
    const used = window?.at === second ? window.used : 0;
    if (used >= most) return this.tooMany('jira-burst-based', 1_000 - (now % 1_000), most);
    this.#seconds.set(operation, { at: second, used: used + 1 });
    return undefined;
  }

  spend(points: number): void {
    const { at, used } = this.#hour();
    this.#quota.set('app', { at, used: used + points });
  }

  /** The refusal a write of these issues meets, if any; else it is counted. */
  refuseWrite(issueIds: readonly string[]): Answer | undefined {
    const now = this.kernel.now();
    const recent = new Map(issueIds.map((id) => [id, (this.#writes.get(id) ?? []).filter((at) => at > now - 30_000)]));
    for (const writes of recent.values()) {
      for (const { within, most } of ISSUE_WRITES) {
        const inside = writes.filter((at) => at > now - within);
        const first = inside[0];
        if (first !== undefined && inside.length >= most) return this.tooMany('jira-per-issue-on-write', first + within - now, most);
      }
    }
    for (const [id, writes] of recent) this.#writes.set(id, [...writes, now]);
    if (this.#writes.size > 10_000) this.#forgetOldWrites(now);
    return undefined;
  }

  /** Told with every answer to the app. */
  headers(): Record<string, string> {
    const left = Math.max(0, POINTS_AN_HOUR - this.#hour().used);
    const seconds = Math.ceil((HOUR_MS - (this.kernel.now() % HOUR_MS)) / 1_000);
    return {
      'beta-ratelimit-policy': `"global-app-quota";q=${String(POINTS_AN_HOUR)};w=3600`,
      'beta-ratelimit': `"global-app-quota";r=${String(left)};t=${String(seconds)}`,
      ...(left < POINTS_AN_HOUR / 5 ? { 'x-ratelimit-nearlimit': 'true' } : {}),
    };
  }

  tooMany(reason: Reason, waitMs: number, limit: number): Answer {
    const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
    return {
      status: 429,
      headers: {
        'retry-after': String(seconds),
        'ratelimit-reason': reason,
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': new Date(this.kernel.now() + seconds * 1_000).toISOString(),
      },
      body: { errorMessages: ['Rate limit exceeded.'], errors: {} },
    };
  }

  #hour(): Window {
    const at = Math.floor(this.kernel.now() / HOUR_MS);
    const window = this.#quota.get('app');
    return window?.at === at ? window : { at, used: 0 };
  }

  #forgetOldWrites(now: number): void {
    for (const [id, writes] of this.#writes) if ((writes.at(-1) ?? 0) <= now - 30_000) this.#writes.delete(id);
  }
}
