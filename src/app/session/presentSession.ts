/** The live session as one person sees it, with what that person may do in it (rules E5-E10, P1). */
import type { SessionProposal, SessionView } from '../../contract/calls/sessionCalls';
import type { Agreement } from '../../domain/agreement/agreement';
import { mayLead } from '../../domain/authority';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import { answeringAbilities } from '../../domain/proposal/answeringAbilities';
import type { Proposal } from '../../domain/proposal/proposal';
import { type Result, ok, refused } from '../../domain/result';
import { absentProducts } from '../../domain/session/attendance';
import { leads, mayTakeOver } from '../../domain/session/lead';
import { withoutSlot } from '../../domain/session/pathway';
import { mayRenew } from '../../domain/session/renewal';
import type { Session } from '../../domain/session/session';
import { unreviewedBlockers } from '../emergencies/atClose';
import type { Deps, Kept, KeptKind } from '../ports';
import { presentProposal } from '../proposals/presentProposal';
import { type Live, readLive } from './liveSession';
import { readOnce } from './readOnce';

type Reader = { readonly reader: AccountId; readonly isDrawn: boolean };

export async function showSession(deps: Deps, forum: Forum, reader: AccountId): Promise<Result<SessionView, { code: 'noSession' }>> {
  const live = await readLive(deps, forum);
  return live ? ok(await presentSession(readOnce(deps), live, { reader, isDrawn: true })) : refused({ code: 'noSession' });
}

/** What was saved in an event stands, and is shown, even where the event has been closed since. Everybody waits for it: nothing is drawn anew. */
export async function sessionAfter(deps: Deps, forum: Forum, reader: AccountId): Promise<SessionView> {
  const event = forum.event.state === 'open' ? forum.event.number : 0;
  const session = await deps.records.kept('session', forum.id, event);
  if (!session) throw new Error(`The session of event ${event} is gone.`);
  return presentSession(readOnce(deps), { forum, session, now: deps.clock.now() }, { reader, isDrawn: false });
}

async function presentSession(
  deps: Deps,
  { forum, session: { value: session }, now }: Live,
  { reader, isDrawn }: Reader,
): Promise<SessionView> {
  const records = await readRecords(deps, forum, { session, isClosing: mayLead(forum, reader) });
  const asking = { person: reader, now };
  const unreviewed = await unreviewedBlockers(deps, forum);
  const views = records.proposals.map((proposal) => presentOne(deps, forum, { proposal, session, reader, isDrawn, now, records }));
  return {
    session,
    proposals: await Promise.all(views),
    isDrawn,
    agreements: records.ending.map((agreement) => presentEnding(forum, agreement, { ...asking, session, records })),
    pathways: records.pathways,
    timeboxMinutes: forum.settings.timeboxMinutes,
    checklist: {
      blockers: [
        ...unreviewed,
        ...withoutSlot(records.pathways, session.event).map(({ proposal }) => ({ code: 'pathwayWithoutSlot' as const, proposal })),
      ],
      notReached: session.items.filter(({ state }) => state === 'toCome').map(({ id }) => id),
      unownedImpediments: records.impediments.filter(({ owner }) => owner === null).map(({ number }) => number),
    },
    absent: absentProducts(forum, session, now),
    present: session.attendance,
    mayLead: leads(forum, session, reader),
    mayTakeOver: mayTakeOver(forum, session, asking),
    asOf: now,
  };
}

type Read = Awaited<ReturnType<typeof readRecords>>;

/** `isClosing`: for who may close the event. Nobody else is shown what is asked before, and everybody in the room asks often. */
async function readRecords(deps: Deps, forum: Forum, { session, isClosing }: { session: Session; isClosing: boolean }) {
  const { open } = (await deps.records.register(forum.id)).value;
  const named = (kind: 'proposal' | 'agreementEnding' | 'pathwayDue') =>
    session.items.flatMap(({ topic }) => (topic.kind === kind ? [topic.number] : []));
  const read = async <K extends KeptKind>(of: K, numbers: readonly number[]): Promise<readonly Kept[K][]> =>
    (await deps.records.keptMany(of, forum.id, [...new Set(numbers)])).map(({ value }) => value);
  const [proposals, ending, pathways, impediments] = await Promise.all([
    read('proposal', named('proposal')),
    read('agreement', named('agreementEnding')),
    read('pathway', [...named('pathwayDue'), ...open.pathway]),
    isClosing ? read('impediment', open.impediment) : [],
  ]);
  const madeIn = proposals.flatMap(({ state }) =>
    state.kind === 'decided' ? state.decided.flatMap(({ agreement }) => agreement ?? []) : [],
  );
  const from = ending.flatMap(({ proposal }) => proposal ?? []);
  const [made, behind] = await Promise.all([read('agreement', madeIn), read('proposal', from)]);
  const due = new Set(named('pathwayDue'));
  const spoken = pathways.filter(({ number, event }) => due.has(number) || event === session.event);
  return { proposals, ending, pathways: spoken, impediments, made, behind };
}

type One = Reader & { proposal: Proposal; session: Session; now: Live['now']; records: Read };

async function presentOne(deps: Deps, forum: Forum, { proposal, session, reader, isDrawn, now, records }: One): Promise<SessionProposal> {
  const view = await presentProposal(deps, forum, { proposal, reader, isDrawn });
  const item = session.items.find(({ topic }) => topic.kind === 'proposal' && topic.number === proposal.number);
  const isOnAgenda = item !== undefined && item.state !== 'parked' && item.state !== 'dropped';
  const isApplied = records.made.some((agreement) => agreement.proposal === proposal.number && agreement.application.kind !== 'owed');
  const answering = answeringAbilities(forum, proposal, { person: reader, now, isOnAgenda, isApplied });
  return { number: proposal.number, view: { ...view, abilities: { ...view.abilities, ...answering } } };
}

type Ending = { person: AccountId; now: Live['now']; session: Session; records: Read };

function presentEnding(forum: Forum, agreement: Agreement, { person, now, session, records }: Ending): SessionView['agreements'][number] {
  const { number, text, products, state, renewals } = agreement;
  const proposal = records.behind.find((one) => one.number === agreement.proposal) ?? null;
  const isRenewed = renewals.some(({ event }) => event === session.event);
  const decision = state.kind === 'ended' ? 'ends' : isRenewed ? 'goesOn' : 'none';
  return { number, text, products, decision, mayDecide: mayRenew(forum, agreement, { person, now, proposal }).ok };
}
