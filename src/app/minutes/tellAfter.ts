/** After an event: each proposer hears the outcome, and everybody gets one digest (rules N2-N4). */
import type { Forum } from '../../domain/forum/forum';
import { nextEventOf } from '../../domain/calendar/nextEvents';
import { type AccountId, eventId } from '../../domain/ids';
import { digestAfter, outcomeNotice } from '../../domain/minutes/digest';
import { emergencyName } from '../../domain/emergency/notices';
import type { Minutes, MinutesItem } from '../../domain/minutes/minutes';
import { readEmergencies } from '../emergencies/readEmergencies';
import type { Deps } from '../ports';
import { audienceOf, claimTelling, issueToWriteAbout, send } from './audience';

export async function tellAfter(deps: Deps, forum: Forum, event: number): Promise<void> {
  const minutes = (await deps.records.kept('minutes', forum.id, event))?.value;
  const people = minutes && hasSomethingToTell(minutes) ? audienceOf(forum) : [];
  const isMine = await claimTelling(deps, forum, { event, which: 'after', people: people.length });
  if (!isMine || !minutes || people.length === 0) return;
  for (const item of minutes.items) await tellProposer(deps, forum, { item, event });
  const about = await issueToWriteAbout(deps, forum, proposalsOf(minutes));
  if (about !== null) await send(deps, people, about, digestAfter(await factsOf(deps, forum, minutes)));
}

/** An event in which nothing came up leaves nothing to read. */
function hasSomethingToTell({ items, agreements, impediments }: Minutes): boolean {
  const changed = [
    agreements.made,
    agreements.renewed,
    agreements.keptBySilence,
    agreements.ended,
    impediments.raised,
    impediments.removed,
  ];
  return items.length > 0 || changed.some((numbers) => numbers.length > 0);
}

const proposalsOf = ({ items }: Minutes): readonly number[] =>
  items.flatMap(({ topic }) => (topic.kind === 'proposal' ? [topic.number] : []));

async function tellProposer(deps: Deps, forum: Forum, { item, event }: { item: MinutesItem; event: number }): Promise<void> {
  if (item.topic.kind !== 'proposal' || item.outcomes.length === 0) return;
  const proposal = (await deps.records.kept('proposal', forum.id, item.topic.number))?.value;
  if (!proposal) return;
  const said = item.answers.filter(({ reason }) => reason !== '');
  const names = await namesOf(
    deps,
    said.map(({ voice }) => voice.for),
  );
  const notice = outcomeNotice({
    title: proposal.wish.title,
    event: eventId(event),
    outcomes: item.outcomes.map(({ product, outcome, agreement }) => ({
      product: forum.products.find(({ id }) => id === product)?.name ?? null,
      outcome,
      agreement: agreement === null ? null : `AG-${agreement}`,
    })),
    reasons: said.map(({ voice, reason }) => `${names(voice.for)}: ${reason}`),
  });
  await send(deps, [proposal.proposer], proposal.issueId, notice);
}

async function namesOf(deps: Deps, people: readonly AccountId[]): Promise<(person: AccountId) => string> {
  const found = people.length === 0 ? new Map<AccountId, string>() : await deps.jira.names([...new Set(people)]);
  return (person) => found.get(person) ?? 'Somebody';
}

async function factsOf(deps: Deps, forum: Forum, minutes: Minutes) {
  const { made, renewed, keptBySilence, ended } = minutes.agreements;
  const texts = await deps.records.keptMany('agreement', forum.id, [...new Set([...made, ...renewed, ...keptBySilence, ...ended])]);
  const named = (numbers: readonly number[]) =>
    texts.filter(({ value }) => numbers.includes(value.number)).map(({ value }) => `AG-${value.number}: ${value.text}`);
  return {
    forum: forum.name,
    event: eventId(minutes.event),
    isInformationOnly: minutes.isInformationOnly,
    made: named(made),
    kept: named([...renewed, ...keptBySilence]),
    ended: named(ended),
    reviewed: await reviewedIn(deps, forum, minutes),
    notReached: minutes.items.filter(({ state }) => state === 'notReached').length,
    next: nextEventOf(forum, deps.clock.now()),
    zone: forum.zone,
  };
}

async function reviewedIn(deps: Deps, { id }: Forum, { items }: Minutes): Promise<readonly string[]> {
  const numbers = items.flatMap(({ topic }) => (topic.kind === 'emergency' ? [topic.number] : []));
  return (await readEmergencies(deps, id, numbers)).flatMap((emergency) =>
    emergency.review === null
      ? []
      : [`${emergencyName(emergency)}, ${emergency.review.isReal ? 'real' : 'a false alarm'}: ${emergency.wanted}`],
  );
}
