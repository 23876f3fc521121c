/** Plays one scenario from its first step to its last rest, and checks the laws at each rest. The same scenario ends in the same bytes. */
import { createHash } from 'node:crypto';
import { Actors } from './actors';
import { ForumPeople } from './forumPeople';
import { type Broken, type Law, breachLaws, missingBreaches, orderLaw, promiseLaw, timeOf, untouchedLaw } from './laws';
import { BacklogModel } from './model/backlogModel';
import type { Exception, Observation } from './model/observation';
import { isOpened, type Opening, openingsOf, strayOpenings } from './model/openings';
import { breachesOf, emergenciesOf, eventOf, inboxOf, isOut, lockOf, orderOf } from './records';
import { type Action, type ForumAction, type Scenario, type Step } from './steps';
import { Watch } from './watch';
import { makeWorld, PRODUCTS, type ProductIndex, type World } from './world';

export type Outcome = {
  readonly broken: readonly Broken[];
  readonly steps: number;
  readonly moves: number;
  readonly breaches: number;
  /** Emergencies that opened something. */
  readonly emergencies: number;
  readonly lockDays: number;
  readonly exceptions: ReadonlyMap<Exception, number>;
  readonly hash: string;
  readonly trace: readonly string[];
};

/** The app samples its own records only so long. */
const SAMPLE_MS = 200_000;
/** Two of the schedule's turns. */
const REST_MS = 11 * 60_000;
/** What no event told is found when orders are checked (rule V3), and judged by the next turn of the schedule. */
const CHECKED_MS = 4 * 3_600_000 + REST_MS;
/** So long a close that nobody pressed for takes at most. */
const CLOSING_MS = 5 * 60_000;
const CALM = { rate429: 0, rate503: 0, rate207: 0, eventLoss: 0, killAfterCall: null };
const ERROR = /\b(Type|Reference|Range|Syntax)Error\b/;

export async function runScenario(scenario: Scenario, { traced = false } = {}): Promise<Outcome> {
  const world = await makeWorld(scenario);
  const watch = new Watch(world);
  const run = new Run(world, watch, scenario, traced);
  await run.play();
  const outcome = run.outcome();
  world.site.forge.discard();
  return outcome;
}

const isAtForum = (action: Exclude<Action, { do: 'rest' | 'kill' }>): action is ForumAction =>
  ['openEvent', 'closeEvent', 'agree', 'declare', 'answer', 'endEmergency'].includes(action.do);
/** Open and close may be pressed again; of the rest nobody would know whether the first time did it. */
const isPressedOnce = (action: ForumAction): boolean => action.do !== 'openEvent' && action.do !== 'closeEvent';

class Run {
  readonly #world: World;
  readonly #watch: Watch;
  readonly #scenario: Scenario;
  readonly #actors: Actors;
  readonly #forum: ForumPeople;
  readonly #models: readonly [BacklogModel, BacklogModel];
  readonly #forbidden: [Observation[], Observation[]] = [[], []];
  readonly #lockChanges = [0, 0];
  readonly #trace: string[] = [];
  readonly #isTraced: boolean;
  #broken: Broken[] = [];
  #moves = 0;
  #done = 0;
  readonly #begun: number;

  constructor(world: World, watch: Watch, scenario: Scenario, traced: boolean) {
    this.#world = world;
    this.#watch = watch;
    this.#scenario = scenario;
    this.#actors = new Actors(world, watch);
    this.#forum = new ForumPeople(world);
    this.#models = [new BacklogModel(world.backlogs[0].owner), new BacklogModel(world.backlogs[1].owner)];
    this.#isTraced = traced;
    this.#begun = world.site.kernel.now();
    for (const product of PRODUCTS) {
      for (const issue of this.#order(product)) this.#models[product].member(issue).isOut = isOut(world.site, issue);
      this.#models[product].rest(this.#order(product), { isLocked: false, unsettled: new Set() });
    }
  }

  async play(): Promise<void> {
    await this.#forum.make({ do: 'openEvent' });
    await this.#forum.make({ do: 'closeEvent' });
    await this.#rest();
    for (const step of this.#scenario.steps) {
      await this.#make(step);
      this.#done += 1;
      if (this.#broken.length > 0) return;
    }
    await this.#rest();
    if (this.#broken.length === 0) await this.#checkChain();
  }

  async #make({ afterMs, action }: Step): Promise<void> {
    await this.#pass(afterMs);
    if (action.do === 'rest') return this.#rest();
    const { control, kernel } = this.#world.site;
    if (this.#isTraced) this.#trace.push(`${timeOf(kernel.now())} ${JSON.stringify(action)}`);
    if (action.do === 'kill') return void control.faults({ killAfterCall: { function: action.function, call: action.call } });
    if (!isAtForum(action)) return this.#actors.make(action);
    control.faults(isPressedOnce(action) ? CALM : this.#scenario.faults);
    await this.#forum.make(action);
    control.faults(this.#scenario.faults);
  }

  async #pass(ms: number): Promise<void> {
    const { kernel } = this.#world.site;
    const until = kernel.now() + ms;
    while (kernel.now() < until) {
      await kernel.advanceTo(Math.min(until, kernel.now() + SAMPLE_MS));
      this.#watch.sample();
    }
  }

  #order(product: ProductIndex): readonly string[] {
    return orderOf(this.#world.site, this.#world.backlogs[product].projectId);
  }

  /** Everything on its way arrives, the schedule comes round, and Jira has no bad moment. */
  async #rest(): Promise<void> {
    const { kernel, control } = this.#world.site;
    await kernel.settle();
    this.#watch.sample();
    control.faults(CALM);
    await this.#pass(REST_MS);
    await kernel.settle();
    if (eventOf(this.#world.site).state === 'closed' && this.#isToBeChecked()) await this.#pass(CHECKED_MS);
    this.#check();
    this.#watch.rest();
    control.faults(this.#scenario.faults);
  }

  /** Whether something is found by a check of the order only: no event told of it, or it shows no sooner than what came back meanwhile. */
  #isToBeChecked(): boolean {
    const hasReturned = (product: ProductIndex): boolean => this.#watch.seen[product].some(({ what }) => what === 'returned');
    return this.#watch.hasUntold() || PRODUCTS.some((product) => this.#models[product].untold.size > 0 && hasReturned(product));
  }

  readonly #named = (issue: string): string => {
    try {
      return this.#world.site.jira.admin.issue(issue).key;
    } catch {
      return `deleted issue ${issue}`;
    }
  };

  #check(): void {
    for (const product of PRODUCTS) this.#checkProduct(product);
    const { forge, kernel } = this.#world.site;
    const bug = forge.logs.find(({ text }) => ERROR.test(text));
    if (bug) this.#broken.push({ law: 'no error', what: bug.text });
    for (const { error } of kernel.failures) this.#broken.push({ law: 'no error', what: `the stand-in: ${String(error)}` });
    if (eventOf(this.#world.site).state === 'closing') this.#break('nothing pending', 'the event is still closing');
  }

  #break(law: Law, what: string): void {
    this.#broken.push({ law, what });
  }

  #checkProduct(product: ProductIndex): void {
    const { site, backlogs } = this.#world;
    const model = this.#models[product];
    const changesBefore = this.#lockChanges[product] ?? 0;
    const isLocked = this.#replay(product);
    const order = this.#order(product);
    const breaches = breachesOf(site, backlogs[product].productId);
    if (isLocked) {
      this.#broken.push(...orderLaw(model, order, this.#named), ...promiseLaw(model, order, this.#named));
      if (this.#lockChanges[product] === changesBefore) this.#broken.push(...missingBreaches(model, breaches, this.#named));
    }
    this.#broken.push(...untouchedLaw(model, this.#named), ...breachLaws(breaches, this.#forbidden[product], this.#named));
    this.#checkRecords(product, isLocked);
    if (this.#isTraced)
      this.#trace.push(`${timeOf(site.kernel.now())} ${backlogs[product].key} at rest: ${order.map(this.#named).join(' ')}`);
    model.rest(order, { isLocked, unsettled: this.#watch.unsettledIn(product) });
  }

  /** Tells the model what happened, with the lock as its history has it. Answers whether the product is locked at the end. */
  #replay(product: ProductIndex): boolean {
    const { site, backlogs } = this.#world;
    const model = this.#models[product];
    const { history } = lockOf(site, backlogs[product].productId);
    const event = eventOf(site);
    const changes = event.state === 'open' ? [...history, { at: event.openedAt ?? 0, to: 'open' as const }] : history;
    const stateAt = (at: number) => changes.findLast((change) => change.at <= at)?.to ?? 'off';
    const openings = openingsOf(emergenciesOf(site));
    let next = this.#lockChanges[product] ?? 0;
    const lockUpTo = (at: number): void => {
      for (; next < changes.length && (changes[next]?.at ?? 0) <= at; next += 1) {
        const change = changes[next];
        if (change?.to !== 'locked') continue;
        const event = this.#forum.opened.findLast(({ from }) => from <= change.at);
        // The backlog may have been read as soon as the button was pressed, or the rule closed the event.
        const begunAt = this.#forum.closed.findLast((at) => at <= change.at && at >= (event?.from ?? 0)) ?? change.at - CLOSING_MS;
        const staleMs = this.#scenario.faults.staleSearchMs + change.at - begunAt;
        model.lock(model.lastOrder, { at: change.at, staleMs, agreed: product === 0 ? (event?.agreed ?? []) : [] });
      }
    };
    for (const seen of this.#watch.seen[product]) {
      // What was agreed is applied before the close, which may be of the same millisecond.
      const at = seen.byApp ? seen.at - 1 : seen.at;
      lockUpTo(at);
      const isOpen = !seen.byApp && isOpened(openings, { product: backlogs[product].productId, issue: seen.issue, at });
      this.#tell(product, seen, stateAt(at) === 'locked' && !isOpen);
    }
    lockUpTo(site.kernel.now());
    this.#lockChanges[product] = next;
    this.#checkOpenings(changes, openings);
    return stateAt(site.kernel.now()) === 'locked';
  }

  #tell(product: ProductIndex, seen: Observation, isLocked: boolean): void {
    if (this.#isTraced)
      this.#trace.push(
        `${timeOf(seen.at)} ${this.#named(seen.issue)} ${seen.what} by ${seen.byApp ? 'the app' : seen.actor}${isLocked ? '' : ' (open)'}: ${seen.order.map(this.#named).join(' ')} | unsettled ${[...seen.unsettled].map((key) => this.#named(key.split('@')[0] ?? '')).join(' ')}`,
      );
    this.#models[product].see(seen, isLocked);
    if (seen.byApp || seen.what !== 'ranked') return;
    this.#moves += 1;
    if (isLocked) this.#forbidden[product].push(seen);
  }

  #checkOpenings(changes: readonly { at: number; to: string }[], openings: readonly Opening[]): void {
    for (const { emergency, from } of strayOpenings(openings, this.#forum.asked))
      this.#break('locks open by events only', `emergency ${emergency} opened at ${timeOf(from)} what was not asked for and granted`);
    for (const { at, to } of changes) {
      if (to === 'open' && !this.#forum.opened.some(({ from, to: until }) => from <= at && at <= until))
        this.#break('locks open by events only', `it opened at ${timeOf(at)}`);
    }
  }

  #checkRecords(product: ProductIndex, isLocked: boolean): void {
    const { site, backlogs } = this.#world;
    const { productId, key } = backlogs[product];
    const { pending, stuck } = lockOf(site, productId);
    if (isLocked && pending.length > 0) this.#break('nothing pending', `${key} holds ${pending.length} unfinished moves`);
    if (isLocked && stuck.length > 0) this.#break('nothing pending', `${key} could not put back ${stuck.map(this.#named).join(', ')}`);
    const noted = inboxOf(site, productId).flatMap(({ shard }) => shard.moves);
    if (isLocked && noted.length > 0)
      this.#break('nothing pending', `${key} has not judged ${noted.map(({ issue }) => this.#named(issue)).join(', ')}`);
    const isOn = ['open', 'closing'].includes(eventOf(site).state);
    if (isLocked === isOn)
      this.#break('locks open by events only', `${key} is ${isLocked ? 'locked' : 'open'} while the event is ${eventOf(site).state}`);
  }

  async #checkChain(): Promise<void> {
    this.#world.site.control.faults(CALM);
    try {
      await this.#world.home.log();
    } catch (error) {
      this.#break('chain', String(error));
    }
  }

  outcome(): Outcome {
    const { site, backlogs } = this.#world;
    const exceptions = new Map<Exception, number>();
    for (const { exceptions: own } of this.#models)
      for (const [name, times] of own) exceptions.set(name, (exceptions.get(name) ?? 0) + times);
    const hash = createHash('sha256');
    for (const change of site.kernel.store.takeChanges()) hash.update(JSON.stringify(change));
    return {
      broken: this.#broken,
      steps: this.#done,
      moves: this.#moves,
      breaches: backlogs.reduce((sum, { productId }) => sum + breachesOf(site, productId).length, 0),
      emergencies: new Set(openingsOf(emergenciesOf(site)).map(({ emergency }) => emergency)).size,
      lockDays: (PRODUCTS.length * (site.kernel.now() - this.#begun)) / 86_400_000,
      exceptions,
      hash: hash.digest('hex'),
      trace: this.#trace,
    };
  }
}
