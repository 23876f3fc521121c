/** What people do on the forum's page: events with one agreement at most, and emergencies. What cannot be done then is left out. */
import { issueId, type IssueId, productId } from '../../src/domain/ids';
import { instant, MINUTE_MS } from '../../src/domain/instant';
import type { Reply } from '../../src/contract/api';
import { agreeTo } from '../builders/heldEvent';
import { moveOf } from '../builders/proposals';
import type { AskedFor } from './model/openings';
import type { AgreedPlace } from './model/observation';
import { eventOf } from './records';
import type { ForumAction } from './steps';
import { type ProductIndex, shownIn, type World } from './world';

type Asking = AskedFor & { readonly products: readonly ProductIndex[]; readonly answered: Set<ProductIndex> };
type Of<Do> = Extract<ForumAction, { do: Do }>;

export class ForumPeople {
  /** The events: when the facilitator pressed the button, when the answer came, and what was agreed in it of the first product. */
  readonly opened: { from: number; to: number; agreed: AgreedPlace[] }[] = [];
  /** When the facilitator pressed the button that closes. */
  readonly closed: number[] = [];
  readonly asked: Asking[] = [];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async make(action: ForumAction): Promise<void> {
    switch (action.do) {
      case 'openEvent':
        return this.#openEvent();
      case 'closeEvent':
        return this.#closeEvent();
      case 'agree':
        return this.#agree(action);
      case 'declare':
        return this.#declare(action);
      case 'answer':
        return this.#answer(action);
      case 'endEmergency':
        return this.#endEmergency(action);
    }
  }

  get #now(): number {
    return this.#world.site.kernel.now();
  }

  async #openEvent(): Promise<void> {
    const { home, site } = this.#world;
    const from = this.#now;
    const isOn = eventOf(site).state === 'open';
    await patiently(() => home.call('facilitator', 'openEvent', {}));
    // While the last one is still closing, the press is refused.
    if (!isOn && eventOf(site).state === 'open') this.opened.push({ from, to: this.#now, agreed: [] });
  }

  async #closeEvent(): Promise<void> {
    const { home, site } = this.#world;
    if (eventOf(site).state === 'open') {
      await this.#review();
      this.closed.push(this.#now);
    }
    const reply = await patiently(() => home.call('facilitator', 'closeEvent', {}));
    if (!reply.ok && reply.refusal.code === 'notReady') throw new Error(`The event could not be closed: ${JSON.stringify(reply.refusal)}`);
  }

  /** Before the close each emergency is looked at (rules U8, U10). */
  async #review(): Promise<void> {
    const { home } = this.#world;
    const { entries } = await patiently(() => home.value('facilitator', 'listEmergencies', {}));
    for (const { emergency, owed } of entries) {
      if (emergency.review !== null) continue;
      const { number } = emergency;
      for (const one of owed) {
        if (one.kind !== 'pickStep') continue;
        const step = { number, product: one.product, step: 'cutScope' as const, datesMove: false };
        await patiently(() => home.call('facilitator', 'respondToEmergency', step));
      }
      await patiently(() => home.call('facilitator', 'reviewEmergency', { number, isReal: true, note: '' }));
    }
  }

  /** One agreement an event at most. */
  async #agree({ issue, to, where }: Of<'agree'>): Promise<void> {
    const { home, site } = this.#world;
    const event = this.opened.at(-1);
    if (eventOf(site).state !== 'open' || !event || event.agreed.length > 0) return;
    const shown = shownIn(this.#world, 0);
    const placed = shown[issue % shown.length];
    const rest = shown.filter((one) => one !== placed);
    const other = rest[to % rest.length];
    if (placed === undefined || other === undefined) return;
    const keyOf = (id: string) => site.jira.admin.issue(id).key;
    const move = {
      issues: keyOf(placed),
      to: where === 'top' ? ('top' as const) : where === 'above' ? { above: keyOf(other) } : { below: keyOf(other) },
    };
    if (await isRefused(agreeTo(home, [await moveOf(home, move)]))) return;
    event.agreed.push(where === 'top' ? { kind: 'top', issue: placed } : { kind: where, issue: placed, other });
  }

  /** A Product Owner who declares one grants it for the own product with that (rule U3). */
  async #declare({ by, products, issues, minutes }: Of<'declare'>): Promise<void> {
    const { home, asOwner, backlogs } = this.#world;
    const until = this.#now + minutes * MINUTE_MS;
    const parts = products.map((product) => ({
      product: productId(backlogs[product].productId),
      issues: issues === null ? null : this.#named(product, issues),
      points: 0,
    }));
    const said = { harm: 'It cannot wait', wanted: 'It comes first', changes: [], parts, until: instant(until) };
    const pressedAt = this.#now;
    const reply = await (by === 'facilitator'
      ? home.call('facilitator', 'declareEmergency', said)
      : asOwner[by].call('owner', 'declareEmergency', said));
    if (isLeftOut(reply)) return;
    const answered = new Set(by !== 'facilitator' && products.includes(by) ? [by] : []);
    this.asked.push({
      number: reply.value.emergency.number,

      until,
      parts,
      products,
      answered,
      granted: [...answered].map(() => pressedAt),
    });
  }

  #named(product: ProductIndex, issues: readonly number[]): readonly IssueId[] {
    const shown = shownIn(this.#world, product);
    return [...new Set(issues.map((number) => issueId(shown[number % shown.length] ?? '')))];
  }

  /** To the oldest that waits for that Product Owner. */
  async #answer({ product, isGranted }: Of<'answer'>): Promise<void> {
    const { asOwner, backlogs } = this.#world;
    const waiting = this.asked.find(
      ({ products, answered, until }) => products.includes(product) && !answered.has(product) && until > this.#now,
    );
    if (!waiting) return;
    const pressedAt = this.#now;
    const said = { number: waiting.number, product: productId(backlogs[product].productId), isGranted, reason: '', points: 0 };
    const reply = await asOwner[product].call('owner', 'answerEmergency', said);
    waiting.answered.add(product);
    if (!isLeftOut(reply) && isGranted) waiting.granted.push(pressedAt);
  }

  async #endEmergency({ which }: Of<'endEmergency'>): Promise<void> {
    const running = this.asked.filter(({ until }) => until > this.#now);
    const chosen = running[which % running.length];
    if (chosen) isLeftOut(await this.#world.home.call('facilitator', 'endEmergency', { number: chosen.number }));
  }
}

/** People press again when the page says that something went wrong. */
async function patiently<T>(press: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await press();
    } catch (error) {
      if (tries >= 20) throw error;
    }
  }
}

type About = 'declareEmergency' | 'answerEmergency' | 'endEmergency';
/** What a step may meet: nothing is locked, it is over already, or an issue that the board has just lost. @throws Error for any other refusal */
const MET: readonly string[] = ['notLocked', 'isOver', 'issueHidden', 'changesDoNotFit', 'incomplete'];

function isLeftOut(reply: Reply<About>): reply is Extract<Reply<About>, { ok: false }> {
  if (!reply.ok && !MET.includes(reply.refusal.code)) throw new Error(`Refused: ${JSON.stringify(reply.refusal)}`);
  return !reply.ok;
}

/** An issue may be too new, or gone, for the agreed order to know it. @throws what is no refusal */
async function isRefused(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return false;
  } catch (error) {
    if (error instanceof Error && error.message.includes('was refused')) return true;
    throw error;
  }
}
