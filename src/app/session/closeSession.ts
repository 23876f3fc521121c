/** The session of an event at its close: what was not reached is carried, and counted (rules E10, E12). */
import type { CloseBlocker } from '../../domain/forum/eventSteps';
import type { Forum } from '../../domain/forum/forum';
import { answersIn, outcomeIn } from '../../domain/proposal/outcome';
import type { Proposal } from '../../domain/proposal/proposal';
import { planAfter } from '../../domain/session/arrange';
import { ended } from '../../domain/session/machine';
import { withoutSlot } from '../../domain/session/pathway';
import type { ItemId, Session, SessionItem } from '../../domain/session/session';
import type { Deps, Versioned, Write } from '../ports';
import { endedWithEvent, unreviewedBlockers } from '../emergencies/atClose';
import { untilCommitted } from '../untilCommitted';
import { type Live, sessionWrite } from './liveSession';

/** What must be settled before a person may close the event. By rule it is closed without reviews, which stay owed (U10). */
export async function closeBlockers(
  deps: Deps,
  forum: Forum,
  { event, isByRule }: { event: number; isByRule: boolean },
): Promise<readonly CloseBlocker[]> {
  const { open } = (await deps.records.register(forum.id)).value;
  const pathways = (await deps.records.keptMany('pathway', forum.id, open.pathway)).map(({ value }) => value);
  const slots = withoutSlot(pathways, event).map(({ proposal }): CloseBlocker => ({ code: 'pathwayWithoutSlot', proposal }));
  return isByRule ? slots : [...(await unreviewedBlockers(deps, forum)), ...slots];
}

const BY_RULE = 'The event was closed by rule.';

/** An event that nobody ends cannot wait for slots: why there is none is said for them. */
export async function giveReasons(deps: Deps, forum: Forum, event: number): Promise<void> {
  const { open } = (await deps.records.register(forum.id)).value;
  const pathways = await deps.records.keptMany('pathway', forum.id, open.pathway);
  for (const { value, version } of pathways) {
    if (withoutSlot([value], event).length === 0) continue;
    const reasoned = { ...value, slot: { kind: 'none' as const, reason: BY_RULE } };
    const writes: Write[] = [{ kind: 'kept', of: 'pathway', number: value.number, value: reasoned, version }];
    await deps.records.commit({ forumId: forum.id, writes }, deps.clock.now());
  }
}

/** The session as it ended, and the plan it leaves to the next event. */
export async function sessionAtClose(deps: Deps, { forum, session, now }: Live): Promise<readonly Write[]> {
  const value = ended(session.value, { settled: await settledItems(deps, forum, session.value), now });
  const plan = await deps.records.agenda(forum.id);
  const carried = value.items.filter(({ state }) => state === 'notReached').map(({ id }) => id);
  const emergencies = await endedWithEvent(deps, forum);
  return [...emergencies, sessionWrite(value, session.version), { kind: 'agenda', value: planAfter(carried), version: plan.version }];
}

/** Items that came to something without having been current: answered from the seats, renewed, or withdrawn meanwhile. */
async function settledItems(deps: Deps, forum: Forum, { items, event }: Session): Promise<ReadonlySet<ItemId>> {
  const coming = items.filter(({ state }) => state === 'toCome');
  const proposals = await byNumber(deps, forum, coming);
  const agreements = await deps.records.keptMany(
    'agreement',
    forum.id,
    coming.flatMap(({ topic }) => (topic.kind === 'agreementEnding' ? [topic.number] : [])),
  );
  const ending = new Set(
    agreements.filter(({ value }) => value.state.kind === 'standing' && value.until <= event).map(({ value }) => value.number),
  );
  const isSettled = ({ topic }: SessionItem): boolean => {
    const proposal = topic.kind === 'proposal' ? proposals.get(topic.number)?.value : undefined;
    if (proposal) return proposal.state.kind !== 'waiting' || outcomeIn(forum, proposal, event) !== null;
    return topic.kind === 'agreementEnding' && !ending.has(topic.number);
  };
  return new Set(coming.filter(isSettled).map(({ id }) => id));
}

/**
 * E12: each proposal that was not reached, or left for later, has waited one more event. The count is stated and not added, so that
 * saying it twice changes nothing. Answers the numbers of all proposals of the event.
 */
export async function countWaited(deps: Deps, forum: Forum, event: number): Promise<readonly number[]> {
  const session = (await deps.records.kept('session', forum.id, event))?.value;
  const items = session?.items.flatMap((item) => (item.topic.kind === 'proposal' ? [{ ...item, number: item.topic.number }] : [])) ?? [];
  for (const item of items) if (item.state !== 'dropped') await untilCommitted(() => countOne(deps, forum, { ...item, event }));
  return items.map(({ number }) => number);
}

type Waiting = { number: number; event: number; state: SessionItem['state']; waitedEvents: number };

async function countOne(deps: Deps, forum: Forum, { number, waitedEvents, ...at }: Waiting): Promise<'counted' | 'conflict'> {
  const read = await deps.records.kept('proposal', forum.id, number);
  if (!read || read.value.waitedEvents > waitedEvents || !hasWaited(read.value, at)) return 'counted';
  const value: Proposal = { ...read.value, waitedEvents: waitedEvents + 1 };
  const writes: Write[] = [{ kind: 'kept', of: 'proposal', number, value, version: read.version }];
  return (await deps.records.commit({ forumId: forum.id, writes }, deps.clock.now())) === 'conflict' ? 'conflict' : 'counted';
}

const hasWaited = (proposal: Proposal, { state, event }: { state: SessionItem['state']; event: number }): boolean =>
  proposal.state.kind === 'waiting' && (state === 'notReached' || answersIn(proposal, event).some(({ answer }) => answer.kind === 'later'));

async function byNumber(deps: Deps, forum: Forum, items: readonly SessionItem[]): Promise<ReadonlyMap<number, Versioned<Proposal>>> {
  const numbers = items.flatMap(({ topic }) => (topic.kind === 'proposal' ? [topic.number] : []));
  return new Map((await deps.records.keptMany('proposal', forum.id, numbers)).map((read) => [read.value.number, read]));
}
