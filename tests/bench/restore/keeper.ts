/**
 * An app that guards a backlog by reading all of it, as one would write it: one job at a time, asked by events that take as long as ours,
 * calling the same Jira at the same prices, waiting where Jira says so. It is spared everything else: no storage, no stale search, no crash.
 */
import type { IssueId } from '../../../src/domain/ids';
import { issueId } from '../../../src/domain/ids';
import type { RankCall } from '../../../src/domain/ranking/plan';
import type { LockedForum } from '../../builders/lockedForum';
import { drawMs } from '../../stand-in/forge/draw';
import type { JiraEvent, JiraResponse } from '../../stand-in/jira/wire';
import { Random } from '../../stand-in/kernel/random';
import type { Told, Way } from './wholeOrder';

export type Pace = { readonly eventDelayMs: readonly [number, number]; readonly callLatencyMs: readonly [number, number] };
type Payload = { readonly issue: { readonly id: string }; readonly atlassianId?: string };

const ISSUES_A_PAGE = 5_000;
const CALM_MS = 5_000;
const PATIENCE_MS = 20_000;
/** So many issues are read for events that find nothing to do; those beyond are counted at the price of the last. */
const MOST_READ_IN_VAIN = 100_000;

export class Keeper {
  /** Events that would each read the whole backlog and find it as agreed: counted, not played. */
  counted = 0;
  #agreed: readonly IssueId[] = [];
  #waiting: { told: Told; at: number }[] = [];
  #isWorking = false;
  #isOver = false;
  #readInVain = 0;
  readonly #random = new Random(7);

  constructor(
    private readonly forum: LockedForum,
    private readonly way: Way,
    private readonly pace: Pace,
  ) {}

  async begin(): Promise<void> {
    this.#agreed = await this.#readAll();
    this.forum.site.jira.onEvent((event) => {
      if (!event.causedByApp) this.#send(event);
    });
  }

  /** All moves are made: from here on what is put back stays put. */
  noMoreMoves(): void {
    this.#isOver = true;
  }

  #send({ payload }: JiraEvent): void {
    const { issue, atlassianId } = payload as Payload;
    const told = { issue: issueId(issue.id), isOwner: atlassianId === this.forum.people.owner };
    const { kernel } = this.forum.site;
    kernel.timer(drawMs(this.#random, this.pace.eventDelayMs), () => {
      this.#waiting.push({ told, at: kernel.now() });
      void this.#work();
    });
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    while (this.#waiting.length > 0) {
      if (this.way.gathers) await this.#untilCalm();
      const taken = this.#waiting.splice(0, this.way.gathers ? this.#waiting.length : 1);
      if (this.#readInVain < MOST_READ_IN_VAIN) await this.#restore(taken.map(({ told }) => told));
      else this.counted += 1;
    }
    this.#isWorking = false;
  }

  async #untilCalm(): Promise<void> {
    const { kernel } = this.forum.site;
    const first = kernel.now();
    const isCalm = (): boolean => kernel.now() - (this.#waiting.at(-1)?.at ?? 0) >= CALM_MS;
    while (!isCalm() && kernel.now() - first < PATIENCE_MS) await kernel.sleep(1_000);
  }

  async #restore(told: readonly Told[]): Promise<void> {
    const current = wholeOf(await this.#readAll(), this.#agreed);
    this.#agreed = this.way.adopt({ target: this.#agreed, current }, told);
    const calls = this.way.callsFor({ target: this.#agreed, current });
    for (const call of calls) await this.#rank(call);
    if (calls.length === 0 && this.#isOver) this.#readInVain += current.length;
  }

  async #readAll(): Promise<readonly IssueId[]> {
    const { id } = this.forum.board;
    const found: IssueId[] = [];
    for (let token = ''; ;) {
      const { body } = await this.#call('GET', `/rest/software/1.0/board/${id}/backlog?maxResults=${ISSUES_A_PAGE}&fields=id${token}`);
      const { issues, nextPageToken } = body as { issues: { id: string }[]; nextPageToken?: string };
      found.push(...issues.map((issue) => issueId(issue.id)));
      if (!nextPageToken) return found;
      token = `&nextPageToken=${encodeURIComponent(nextPageToken)}`;
    }
  }

  async #rank({ issues, anchor }: RankCall): Promise<void> {
    const place = 'after' in anchor ? { rankAfterIssue: anchor.after } : { rankBeforeIssue: anchor.before };
    await this.#call('PUT', '/rest/agile/1.0/issue/rank', { issues, ...place });
  }

  /** @throws Error for what no waiting heals */
  async #call(method: 'GET' | 'PUT', path: string, body?: object): Promise<JiraResponse> {
    const { kernel, jira, manifest } = this.forum.site;
    const headers = { 'content-type': 'application/json' };
    const principal = { kind: 'app' as const, scopes: manifest.scopes };
    for (;;) {
      await kernel.sleep(drawMs(this.#random, this.pace.callLatencyMs));
      const response = jira.handle({ method, path, headers, principal, ...(body && { body: JSON.stringify(body) }) });
      if (response.status < 300) return response;
      if (response.status !== 429) throw new Error(`${method} ${path} was answered ${response.status}.`);
      await kernel.sleep(1_000 * Number(response.headers['retry-after']));
    }
  }
}

/** Pages are read one after the other: what moves meanwhile is on two of them or on none, and then is taken to stand as agreed. */
function wholeOf(read: readonly IssueId[], agreed: readonly IssueId[]): readonly IssueId[] {
  const seen = new Set(read);
  const missing = new Map(agreed.flatMap((issue, place) => (seen.has(issue) ? [] : [[agreed[place - 1], issue] as const])));
  const missingBelow = (issue: IssueId | undefined): readonly IssueId[] => {
    const next = missing.get(issue);
    return next === undefined ? [] : [next, ...missingBelow(next)];
  };
  return [...missingBelow(undefined), ...[...seen].flatMap((issue) => [issue, ...missingBelow(issue)])];
}
