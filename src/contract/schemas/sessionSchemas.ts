/** What the calls about agenda and session accept. */
import * as v from 'valibot';
import type { SeatId } from '../../domain/authority';
import type { ItemId } from '../../domain/session/session';
import type { SessionCalls } from '../calls/sessionCalls';
import { answer } from './changeParts';
import { account, at, day, id, line, minutes, nothing, number, product, text } from './parts';
import type { SchemasOf } from './schemasOf';

const item = id<ItemId>(/^[\w-]{1,100}$/);
const seat = id<SeatId>(/^[\w-]{1,100}$/);
const seen = v.nullable(item);

export const sessionSchemas: SchemasOf<SessionCalls> = {
  showAgenda: nothing,
  moveAgendaItem: v.strictObject({ item, before: v.nullable(item) }),
  setAgendaMinutes: v.strictObject({ item, minutes }),
  parkAgendaItem: v.strictObject({ item, isParked: v.boolean() }),
  dropAgendaItem: v.strictObject({ item, isDropped: v.boolean() }),
  showSession: nothing,
  goToItem: v.strictObject({ item, seen }),
  nextItem: v.strictObject({ seen }),
  parkItem: v.strictObject({ item, seen }),
  pauseSession: v.strictObject({ isPaused: v.boolean() }),
  takeOver: v.strictObject({ from: account }),
  attend: v.strictObject({ person: account, for: v.nullable(account) }),
  leave: v.strictObject({ person: account }),
  answerProposal: v.strictObject({ number, seat, answer, reason: text }),
  undoAnswer: v.strictObject({ number, seat }),
  objectToProposal: v.strictObject({ number, product, text: line }),
  splitProposal: v.strictObject({ number }),
  writePathway: v.strictObject({
    proposal: number,
    steps: v.pipe(v.array(v.strictObject({ text: line, person: account, by: day, isDone: v.boolean() })), v.minLength(1), v.maxLength(30)),
    nextCheck: day,
    slot: v.nullable(
      v.variant('kind', [
        v.strictObject({ kind: v.literal('slot'), at, person: account }),
        v.strictObject({ kind: v.literal('none'), reason: line }),
      ]),
    ),
  }),
  renewAgreement: v.strictObject({ number, goesOn: v.boolean() }),
};
