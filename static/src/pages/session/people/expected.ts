/** Who belongs at the event, and whose right to decide is missing in the room. */
import type { ForumView } from '../../../../../src/contract/api';
import type { SeatView } from '../../../../../src/contract/calls/proposalCalls';
import type { SessionView } from '../../../../../src/contract/calls/sessionCalls';
import type { AccountId } from '../../../../../src/domain/ids';

export type Voice = { person: AccountId; for: AccountId | null };

/** Everybody of the forum who is not here yet, and proxies for whom they may stand in today. */
export function expectedVoices(forum: ForumView, { present, asOf }: Pick<SessionView, 'present' | 'asOf'>): readonly Voice[] {
  const people = [...forum.facilitators, ...forum.products.map(({ owner }) => owner), ...forum.people.map(({ person }) => person)];
  const asThemselves = [...new Set(people)].map((person): Voice => ({ person, for: null }));
  const asProxies = forum.proxies
    .filter(({ from, until }) => from <= asOf && asOf < until)
    .map((proxy): Voice => ({ person: proxy.by, for: proxy.for }));
  return [...asThemselves, ...asProxies].filter((voice) => !present.some((one) => one.person === voice.person && one.for === voice.for));
}

/** Seats on which nobody present can answer, with the proposals that wait for them; not those of a product that is said to be absent. */
export function silentSeats({
  proposals,
  present,
  absent,
  session,
}: SessionView): readonly { seat: SeatView; proposals: readonly number[] }[] {
  const here = new Set(present.flatMap((one) => (one.for === null ? [one.person] : [one.person, one.for])));
  const open = new Set(
    session.items.flatMap(({ topic, state }) =>
      topic.kind === 'proposal' && (state === 'toCome' || state === 'current') ? [topic.number] : [],
    ),
  );
  const silent = new Map<string, { seat: SeatView; proposals: number[] }>();
  for (const { number, view } of proposals) {
    for (const seat of open.has(number) ? view.seats : []) {
      const hasAnswered = view.proposal.answers.some((given) => given.seat === seat.id);
      if (hasAnswered || seat.people.some((person) => here.has(person))) continue;
      if (seat.seat.kind === 'productOwner' && absent.includes(seat.seat.product)) continue;
      const held = silent.get(seat.id) ?? { seat, proposals: [] };
      silent.set(seat.id, { ...held, proposals: [...held.proposals, number] });
    }
  }
  return [...silent.values()];
}
