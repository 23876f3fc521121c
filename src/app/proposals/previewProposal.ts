/** What a wish would do, before it is filed (rules O3, O4, O6): effect, hits, deciders, the earliest event. Reads no backlog of Jira. */
import type { AgreementHit, ProposalPreview, ProposalRefusal, SeatView } from '../../contract/calls/proposalCalls';
import { seatId, seatsFor } from '../../domain/authority';
import { nextEventOf } from '../../domain/calendar/nextEvents';
import type { Forum } from '../../domain/forum/forum';
import { type Instant, MINUTE_MS, plusMs } from '../../domain/instant';
import { agreementHits } from '../../domain/proposal/agreementHits';
import { productsOf } from '../../domain/proposal/change';
import { dateEffects, effectOf } from '../../domain/proposal/effectOf';
import type { KnownOrders } from '../../domain/proposal/orderAfter';
import type { Wish } from '../../domain/proposal/proposal';
import { type Result, ok } from '../../domain/result';
import type { Deps } from '../ports';
import { type Asking, judgeWish } from './judgeWish';

export async function previewProposal(deps: Deps, asking: Asking, wish: Wish): Promise<Result<ProposalPreview, ProposalRefusal>> {
  const judged = await judgeWish(deps, asking, wish);
  if (!judged.ok) return judged;
  const { orders, problems } = judged.value;
  return ok({ ...(await outlook(deps, asking.forum, { wish, orders })), problems });
}

/** What a wish would do as things stand. */
export async function outlook(
  deps: Deps,
  forum: Forum,
  { wish, orders }: { wish: Wish; orders: KnownOrders },
): Promise<Omit<ProposalPreview, 'problems'>> {
  return {
    seats: seatsOf(forum, wish),
    effect: effectOf(wish.changes, orders),
    dates: dateEffects(wish.changes),
    hits: await hitsOf(deps, forum, { wish, orders }),
    earliest: earliestEvent(forum, deps.clock.now()),
  };
}

export function seatsOf(forum: Forum, { kind, changes }: Wish): readonly SeatView[] {
  return seatsFor(forum, { kind, products: productsOf(changes) }).map((seat) => ({
    id: seatId(seat),
    seat,
    people:
      seat.kind === 'management'
        ? forum.people.filter(({ role }) => role === 'management').map(({ person }) => person)
        : forum.products.filter(({ id }) => id === seat.product).map(({ owner }) => owner),
  }));
}

/** Proposals filed after the cut-off go to the event after. */
export function earliestEvent(forum: Forum, now: Instant): Instant | null {
  const cutOff = plusMs(now, forum.settings.cutOffHours * 60 * MINUTE_MS);
  const known = lately.get(forum);
  // Nothing is planned between a cut-off and the event found for it.
  if (known && known.cutOff <= cutOff && (known.event === null || known.event > cutOff)) return known.event;
  const event = nextEventOf(forum, cutOff);
  lately.set(forum, { cutOff, event });
  return event;
}

/** An answer that shows many proposals asks as often. */
const lately = new WeakMap<Forum, { cutOff: Instant; event: Instant | null }>();

/** Agreements that the event which is on may still renew count as standing. */
async function hitsOf(deps: Deps, forum: Forum, { wish, orders }: { wish: Wish; orders: KnownOrders }): Promise<readonly AgreementHit[]> {
  const { open } = (await deps.records.register(forum.id)).value;
  const read = await deps.records.keptMany('agreement', forum.id, open.agreement);
  const standing = read.map(({ value }) => value).filter(({ state }) => state.kind === 'standing');
  return agreementHits(wish.changes, { standing, orders }).map(({ number, text, until }) => ({ agreement: number, text, until }));
}
