/** An objection to what lies out of a Product Owner's realm (rule D9): it decides nothing, and stays with the decision. */
import { type Subject, type Voice, seatsOf, voiceFor } from '../authority';
import type { Forum } from '../forum/forum';
import type { ProductId } from '../ids';
import { type Result, ok, refused } from '../result';
import { type AnswerRefusal, type Asking, decidingEvent } from './answering';
import { peopleOf } from './deciders';
import { subjectOf } from './outcome';
import type { Proposal } from './proposal';

type Objecting = Asking & { readonly product: ProductId; readonly isOnAgenda: boolean };

export function mayObject(forum: Forum, proposal: Proposal, { product, isOnAgenda, ...asking }: Objecting): Result<Voice, AnswerRefusal> {
  const seat = { kind: 'productOwner' as const, product };
  const subject = subjectOf(proposal);
  const isTouched = subject.products.includes(product) && isOutOfRealm(forum, subject, asking);
  const voice = isTouched ? voiceFor(forum, seat, asking) : null;
  if (!voice) return refused({ code: 'notTheDecider', deciders: peopleOf(forum, seat) });
  const event = decidingEvent(forum, asking.now);
  if (!event.ok) return event;
  if (isOver(proposal, event.value)) return refused({ code: 'alreadySettled' });
  if (!isOnAgenda) return refused({ code: 'notOnTheAgenda' });
  const openedAt = forum.event.state === 'open' ? forum.event.openedAt : asking.now;
  const before = proposal.objections.find((one) => one.product === product && one.at >= openedAt);
  return before ? refused({ code: 'alreadyAnswered', by: before.voice.by, answer: 'outOfRealm' }) : ok(voice);
}

export function objectTo(forum: Forum, proposal: Proposal, objecting: Objecting & { text: string }): Result<Proposal, AnswerRefusal> {
  const may = mayObject(forum, proposal, objecting);
  if (!may.ok) return may;
  const { product, text, now } = objecting;
  return ok({ ...proposal, objections: [...proposal.objections, { product, voice: may.value, text, at: now }] });
}

/** Who has a Product Owner's seat in the decision says No instead. */
const isOutOfRealm = (forum: Forum, subject: Subject, asking: Asking): boolean =>
  seatsOf(forum, subject, asking).every(({ kind }) => kind !== 'productOwner');

/** It can still be left after the decision, inside the event that decided. */
const isOver = ({ state }: Proposal, event: number): boolean =>
  state.kind === 'withdrawn' || (state.kind === 'decided' && state.decided.some((part) => part.event !== event));
