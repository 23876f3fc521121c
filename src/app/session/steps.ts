/** The steps of a live session, as its leaders make them (rules E3, E5-E7, E9). */
import type { SessionRefusal } from '../../contract/calls/sessionCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import { seatsOfProposal } from '../../domain/proposal/outcome';
import type { Proposal } from '../../domain/proposal/proposal';
import { type Result, ok, refused } from '../../domain/result';
import { proposalItem } from '../../domain/session/agendaItems';
import { absentProducts, waitingItems } from '../../domain/session/attendance';
import { leads, takenOver } from '../../domain/session/lead';
import { type Stepping, goTo, park, paused, toNext } from '../../domain/session/machine';
import type { AgendaItem, ItemId, Session } from '../../domain/session/session';
import type { Deps } from '../ports';
import { type InForum, type Live, stepSession } from './liveSession';

type Stepped = Promise<Result<Forum, SessionRefusal>>;
type Seen = { readonly seen: ItemId | null };

export const nextItem = (deps: Deps, at: InForum, { seen }: Seen): Stepped =>
  leading(deps, at, async (live) => toNext(live.session.value, await stepping(deps, live, { actor: at.actor, seen })));

export const goToItem = (deps: Deps, at: InForum, { item, seen }: Seen & { item: ItemId }): Stepped =>
  leading(deps, at, async (live) => {
    const entering = await enteringItem(deps, live, item);
    return goTo(live.session.value, item, { actor: at.actor, seen, now: live.now, waiting: new Set(), entering });
  });

export const parkItem = (deps: Deps, at: InForum, { item, seen }: Seen & { item: ItemId }): Stepped =>
  leading(deps, at, async (live) => park(live.session.value, item, await stepping(deps, live, { actor: at.actor, seen })));

export const pauseSession = (deps: Deps, at: InForum, { isPaused }: { isPaused: boolean }): Stepped =>
  stepSession(deps, at, ({ forum, session, now }) => {
    if (!leads(forum, session.value, at.actor)) return notLeading(forum);
    const fact = { kind: isPaused ? ('sessionPaused' as const) : ('sessionResumed' as const) };
    return ok({ session: paused(session.value, { isPaused, actor: at.actor, now }), facts: [fact] });
  });

export const takeOver = (deps: Deps, at: InForum, { from }: { from: AccountId }): Stepped =>
  stepSession(deps, at, ({ forum, session, now }) => {
    const taken = takenOver(forum, session.value, { person: at.actor, from, now });
    return taken.ok ? ok({ session: taken.value, facts: [{ kind: 'leadTaken', from }] }) : taken;
  });

function leading(deps: Deps, at: InForum, step: (live: Live) => Promise<Result<Session, SessionRefusal>>): Stepped {
  return stepSession(deps, at, async (live) => {
    if (!leads(live.forum, live.session.value, at.actor)) return notLeading(live.forum);
    const stepped = await step(live);
    return stepped.ok ? ok({ session: stepped.value }) : stepped;
  });
}

const notLeading = (forum: Forum) => refused({ code: 'notTheFacilitator' as const, facilitators: forum.facilitators });

/** With the items that wait for a Product Owner who is absent (E9). */
async function stepping(deps: Deps, { forum, session, now }: Live, by: { actor: AccountId; seen: ItemId | null }): Promise<Stepping> {
  const absent = absentProducts(forum, session.value, now);
  const coming = session.value.items.filter(({ state }) => state === 'toCome');
  const numbers = absent.length === 0 ? [] : coming.flatMap(({ topic }) => (topic.kind === 'proposal' ? [topic.number] : []));
  const proposals = await deps.records.keptMany('proposal', forum.id, numbers);
  const deciding = new Map(proposals.map(({ value }) => [value.number, ownersDeciding(forum, value)]));
  return { ...by, now, waiting: waitingItems(coming, { absent, deciding }) };
}

const ownersDeciding = (forum: Forum, proposal: Proposal) =>
  seatsOfProposal(forum, proposal).flatMap((seat) => (seat.kind === 'productOwner' ? [seat.product] : []));

/** E3: a waiting proposal that is not on the agenda enters it by being gone to. */
async function enteringItem(deps: Deps, { forum, session }: Live, item: ItemId): Promise<AgendaItem | null> {
  if (session.value.items.some(({ id }) => id === item)) return null;
  const number = /^proposal-(\d{1,9})$/.exec(item)?.[1];
  const proposal = number === undefined ? null : await deps.records.kept('proposal', forum.id, Number(number));
  if (proposal?.value.state.kind !== 'waiting') return null;
  return { ...proposalItem(proposal.value), minutes: forum.settings.minutesAnItem };
}
