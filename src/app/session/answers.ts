/** The answers of the deciders, each in the own session (rules D1-D9). */
import { type SeatId, seatId } from '../../domain/authority';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId, ProductId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { DecisionFact } from '../../domain/log/decisionFacts';
import { type AnswerRefusal, mayAnswer, noStands, recordAnswer } from '../../domain/proposal/answering';
import { type At, type Decision, decided, undecided } from '../../domain/proposal/deciding';
import { objectTo } from '../../domain/proposal/objecting';
import { mayWritePathway, type WrittenPathway, writtenPathway } from '../../domain/proposal/pathways';
import type { Answer, GivenAnswer, Proposal } from '../../domain/proposal/proposal';
import { splitProposal as split } from '../../domain/proposal/splitting';
import { undoAnswer as undo } from '../../domain/proposal/undoing';
import { type Result, ok, refused } from '../../domain/result';
import { withClosed } from '../../domain/forum/register';
import { itemId, type Session } from '../../domain/session/session';
import type { Deps, JiraAsCaller } from '../ports';
import { judgeWish } from '../proposals/judgeWish';
import { type Deciding, type DecideRefusal, decideProposal } from './decideProposal';
import type { InForum } from './liveSession';
import { refusedAlready } from './refusedAlready';

type Done = Promise<Result<Forum, DecideRefusal>>;
type Answering = { number: number; seat: SeatId; answer: Answer; reason: string };

/** `asCaller`: changes that somebody agrees to name issues and dates that this person sees. */
export async function answerProposal(deps: Deps, at: InForum, { asCaller, ...answering }: Answering & { asCaller: JiraAsCaller }): Done {
  const misfit = await misfitOf(deps, at, { ...answering, asCaller });
  if (misfit) return refused(misfit);
  const no = await refusedAlready(deps, at, answering);
  if (no) return refused(noStands(at.forum.value, no, deps.clock.now()));
  return decideProposal(deps, at, answering.number, (deciding) => answered(deciding, { ...answering, person: at.actor }));
}

function answered(deciding: Deciding, { number, ...answering }: Answering & { person: AccountId }) {
  const { forum, before, now, isOnAgenda } = deciding;
  const { person, seat, answer, reason } = answering;
  const product = forum.products.find(({ id }) => seat === seatId({ kind: 'productOwner', product: id }))?.id;
  if (answer.kind === 'outOfRealm' && product) return objected(deciding, { person, product, text: reason });
  const recorded = recordAnswer(forum, before.proposal, { ...answering, now, isOnAgenda });
  if (!recorded.ok) return recorded;
  const facts = recorded.value.answers.slice(-1).map((given) => answerFact(number, given));
  const told: Decision = { ...before, proposal: recorded.value, facts };
  const after = decided(forum, told, atEvent(forum, person, now));
  const { session } = deciding;
  return ok({ after, ...(session && answer.kind === 'no' && { session: { ...session, refused: [...session.refused, number] } }) });
}

/** D6: what a decider agrees to instead must be as possible as what was proposed. Asked only of who may answer. */
async function misfitOf(
  deps: Deps,
  { forum: { value: forum }, actor }: InForum,
  { number, seat, answer, asCaller }: Answering & { asCaller: JiraAsCaller },
): Promise<AnswerRefusal | null> {
  const proposal = answer.kind === 'agreedWithChange' ? await deps.records.kept('proposal', forum.id, number) : null;
  if (!proposal || answer.kind !== 'agreedWithChange') return null;
  const asking = { seat, kind: answer.kind, person: actor, now: deps.clock.now(), isOnAgenda: true };
  if (!mayAnswer(forum, proposal.value, asking).ok) return null;
  const judged = await judgeWish(deps, { forum, asCaller }, { ...proposal.value.wish, changes: answer.changes });
  if (!judged.ok) return { code: 'changesDoNotFit', problems: [{ change: 0, code: judged.refusal.code }] };
  const { problems } = judged.value;
  return problems.length > 0 ? { code: 'changesDoNotFit', problems } : null;
}

/** With a mark in the session, so that the minutes tell of it. */
export function undoAnswer(deps: Deps, at: InForum, { number, seat }: { number: number; seat: SeatId }): Done {
  return decideProposal(deps, at, number, ({ forum, session, before, now }) => {
    const isApplied = before.agreements.some(({ application }) => application.kind !== 'owed');
    const undone = undo(forum, before.proposal, { seat, person: at.actor, now, isApplied });
    if (!undone.ok) return undone;
    const answer = undone.value.undone.at(-1)?.answer.answer.kind ?? 'no';
    const told = withFact(before, undone.value, { kind: 'answerUndone', number, seat, answer });
    const after = undecided(forum, told, atEvent(forum, at.actor, now));
    return ok({ after, ...(session && { session: withUndone(session, { number, by: at.actor, now }) }) });
  });
}

export const objectToProposal = (
  deps: Deps,
  at: InForum,
  { number, product, text }: { number: number; product: ProductId; text: string },
): Done => decideProposal(deps, at, number, (deciding) => objected(deciding, { person: at.actor, product, text }));

export const splitProposal = (deps: Deps, at: InForum, { number }: { number: number }): Done =>
  decideProposal(deps, at, number, ({ forum, before, now }) => {
    const done = split(forum, before, { person: at.actor, now });
    return done.ok ? ok({ after: done.value }) : done;
  });

export const writePathway = (deps: Deps, at: InForum, { proposal, ...written }: WrittenPathway & { proposal: number }): Done =>
  decideProposal(deps, at, proposal, ({ forum, before, now }) => {
    const may = mayWritePathway(forum, before.proposal, { person: at.actor, now });
    if (!may.ok) return may;
    const pathway = before.pathways.at(-1);
    if (!pathway) return refused({ code: 'alreadySettled' });
    const value = writtenPathway(forum, pathway, { written, event: may.value, now });
    if (!value.ok) return value;
    const { number, state } = value.value;
    const register = state === 'ended' ? withClosed(before.register, 'pathway', [number]) : before.register;
    const facts: DecisionFact[] = [{ kind: 'pathwayWritten', number, proposal }];
    return ok({ after: { ...before, register, pathways: [value.value], facts } });
  });

function objected({ forum, before, now, isOnAgenda }: Deciding, by: { person: AccountId; product: ProductId; text: string }) {
  const left = objectTo(forum, before.proposal, { ...by, now, isOnAgenda });
  if (!left.ok) return left;
  return ok({ after: withFact(before, left.value, { kind: 'objectionLeft', number: left.value.number, product: by.product }) });
}

const withFact = (before: Decision, proposal: Proposal, fact: DecisionFact): Decision => ({
  ...before,
  proposal,
  facts: [...before.facts, fact],
});

const answerFact = (number: number, { seat, answer, voice }: GivenAnswer): DecisionFact => ({
  kind: 'answerGiven',
  number,
  seat,
  answer: answer.kind,
  voice,
});

const atEvent = ({ event }: Forum, by: AccountId, now: Instant): At => ({ event: event.state === 'open' ? event.number : 0, by, now });

const withUndone = (session: Session, { number, by, now }: { number: number; by: AccountId; now: Instant }): Session => ({
  ...session,
  marks: [...session.marks, { mark: { kind: 'undone', item: itemId(`proposal-${number}`) }, by, at: now }],
});
