/** Looks over Jira's shoulder: notes each change of an order as it happens, with all that the model wants to know of that moment. */
import type { JiraEvent } from '../stand-in/jira/wire';
import { moveKey, type Observation } from './model/observation';
import { inboxOf, isOut, orderOf } from './records';
import { PRODUCTS, type ProductIndex, type World } from './world';

type Told = {
  name: string;
  payload: {
    issue: { id: string; fields: { project: { id: string } } };
    atlassianId?: string;
    changelog?: { items: { fieldId: string }[] };
  };
};

export class Watch {
  readonly seen: readonly [Observation[], Observation[]] = [[], []];
  isSprintReturn = false;
  readonly #world: World;
  readonly #rankField: string;
  readonly #productOf = new Map<string, ProductIndex>();
  readonly #out = new Map<string, boolean>();
  readonly #unsettled: readonly [Map<string, true>, Map<string, true>] = [new Map(), new Map()];
  readonly #read = new WeakSet<object>();

  constructor(world: World) {
    this.#world = world;
    this.#rankField = world.site.jira.rankFields()[0] ?? '';
    for (const product of PRODUCTS) {
      for (const issue of orderOf(world.site, world.backlogs[product].projectId)) {
        this.#productOf.set(issue, product);
        this.#out.set(issue, isOut(world.site, issue));
      }
    }
    world.site.jira.onEvent((event) => this.#receive(event));
  }

  /** What came back or left without an event of its own, as when a sprint is completed. To be called after each change by a person. */
  lookAround(actor: string): void {
    for (const [issue, product] of this.#productOf) this.#notePassage(product, { issue, actor, byApp: false });
  }

  /** The app's records say which moves it has dealt with. To be called at least every four minutes, since it forgets them later. */
  sample(): void {
    for (const product of PRODUCTS) {
      for (const { row, shard } of inboxOf(this.#world.site, this.#world.backlogs[product].productId)) {
        if (this.#read.has(row)) continue;
        this.#read.add(row);
        for (const [issue, , at] of shard.settled) this.#unsettled[product].delete(moveKey({ issue, at }));
      }
    }
  }

  /** Whether there are moves that the app has not dealt with: it knows nothing of them, or the window was open then. */
  hasUntold(): boolean {
    return this.#unsettled.some((moves) => moves.size > 0);
  }

  unsettledIn(product: ProductIndex): ReadonlySet<string> {
    return new Set(this.#unsettled[product].keys());
  }

  /** Begins anew: everything is settled. */
  rest(): void {
    for (const product of PRODUCTS) {
      this.seen[product].length = 0;
      this.#unsettled[product].clear();
    }
  }

  #receive(event: JiraEvent): void {
    const { name, payload } = { name: event.name, payload: event.payload as Told['payload'] };
    const issue = payload.issue.id;
    const by = { issue, actor: payload.atlassianId ?? '', byApp: event.causedByApp };
    const known = this.#productOf.get(issue);
    const home = PRODUCTS.find((product) => this.#world.backlogs[product].projectId === payload.issue.fields.project.id);
    if (known !== undefined && (name === 'avi:jira:deleted:issue' || home !== known)) this.#forget(known, by);
    if (home === undefined || name === 'avi:jira:deleted:issue') return;
    if (!this.#productOf.has(issue)) {
      this.#productOf.set(issue, home);
      this.#out.set(issue, isOut(this.#world.site, issue));
      if (name === 'avi:jira:created:issue') this.#note(home, { ...by, what: 'created' });
      return;
    }
    this.#notePassage(home, by);
    if (payload.changelog?.items.some(({ fieldId }) => fieldId === this.#rankField)) this.#note(home, { ...by, what: 'ranked' });
  }

  #forget(product: ProductIndex, by: By): void {
    this.#productOf.delete(by.issue);
    this.#out.delete(by.issue);
    this.#note(product, { ...by, what: 'gone' });
  }

  #notePassage(product: ProductIndex, by: By): void {
    const now = isOut(this.#world.site, by.issue);
    if (this.#out.get(by.issue) === now) return;
    this.#out.set(by.issue, now);
    this.#note(product, { ...by, what: now ? 'left' : 'returned' });
  }

  #note(product: ProductIndex, said: By & Pick<Observation, 'what'>): void {
    const { site, backlogs } = this.#world;
    const at = site.kernel.now();
    this.sample();
    if (!said.byApp && (said.what === 'ranked' || said.what === 'created'))
      this.#unsettled[product].set(moveKey({ issue: said.issue, at }), true);
    const order = orderOf(site, backlogs[product].projectId);
    const unsettled = new Set(this.#unsettled[product].keys());
    this.seen[product].push({ ...said, at, order, unsettled, isOut: isOut(site, said.issue), isSprintReturn: this.isSprintReturn });
  }
}

type By = Pick<Observation, 'issue' | 'actor' | 'byApp'>;
