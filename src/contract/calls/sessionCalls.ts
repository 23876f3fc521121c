/** Calls about the agenda and the live session. `seen` names what the person saw: who acts on something older is told. */
import type { SeatId } from '../../domain/authority';
import type { AccountId, ProductId } from '../../domain/ids';
import type { CloseBlocker } from '../../domain/forum/eventSteps';
import type { Instant } from '../../domain/instant';
import type { Answer } from '../../domain/proposal/proposal';
import type { Pathway, PathwayStep } from '../../domain/session/pathway';
import type { AgendaItem, Attendance, ItemId, Session } from '../../domain/session/session';
import type { NotTheFacilitator } from './forumCalls';
import type { ProposalView } from './proposalCalls';

export type AgendaRefusal = NotTheFacilitator | { code: 'noSuchItem'; item: ItemId } | { code: 'agendaFrozen' };

export type SessionRefusal =
  | NotTheFacilitator
  | { code: 'noSession' }
  | { code: 'noSuchItem'; item: ItemId }
  /** Somebody moved on meanwhile: the session is elsewhere. */
  | { code: 'movedOn'; current: ItemId | null; by: AccountId }
  | { code: 'alreadyLeading'; leader: AccountId }
  | { code: 'informationOnly' };

export type AnswerRefusal =
  | { code: 'noSuchProposal' }
  | { code: 'notTheDecider'; deciders: readonly AccountId[] }
  | { code: 'eventNotOpen'; next: Instant | null }
  | { code: 'informationOnly' }
  | { code: 'alreadyAnswered'; by: AccountId; answer: Answer['kind'] }
  | { code: 'alreadySettled' }
  /** A recorded No stands: file it again for the next event. */
  | { code: 'noStands'; by: AccountId; next: Instant | null }
  | { code: 'nothingToUndo' }
  | { code: 'alreadyApplied' }
  | { code: 'nothingToSplit' }
  | { code: 'changesDoNotFit'; problems: readonly { change: number; code: string }[] }
  | { code: 'notOnTheAgenda' };

export type SessionCalls = {
  showAgenda: { input: Record<string, never>; value: AgendaView; refusal: never };
  /** The item comes directly before another; null: last. */
  moveAgendaItem: { input: { item: ItemId; before: ItemId | null }; value: AgendaView; refusal: AgendaRefusal };
  setAgendaMinutes: { input: { item: ItemId; minutes: number }; value: AgendaView; refusal: AgendaRefusal };
  parkAgendaItem: { input: { item: ItemId; isParked: boolean }; value: AgendaView; refusal: AgendaRefusal };
  dropAgendaItem: { input: { item: ItemId; isDropped: boolean }; value: AgendaView; refusal: AgendaRefusal };

  showSession: { input: Record<string, never>; value: SessionView; refusal: { code: 'noSession' } };
  /** Makes an item current; the one before is done. `seen`: the item that was current. */
  goToItem: { input: { item: ItemId; seen: ItemId | null }; value: SessionView; refusal: SessionRefusal };
  /** The next to come; with none left the session has no current item. */
  nextItem: { input: { seen: ItemId | null }; value: SessionView; refusal: SessionRefusal };
  parkItem: { input: { item: ItemId; seen: ItemId | null }; value: SessionView; refusal: SessionRefusal };
  pauseSession: { input: { isPaused: boolean }; value: SessionView; refusal: SessionRefusal };
  /** A facilitator, or where none is there a Product Owner, takes the lead; it leaves a trace. */
  takeOver: { input: { from: AccountId }; value: SessionView; refusal: SessionRefusal };
  /** For oneself, as oneself or as somebody's proxy; a facilitator may mark others. */
  attend: { input: { person: AccountId; for: AccountId | null }; value: SessionView; refusal: SessionRefusal | { code: 'notAProxy' } };
  leave: { input: { person: AccountId }; value: SessionView; refusal: SessionRefusal };

  /** One seat's answer: who was quicker wins, the other is told. */
  answerProposal: { input: { number: number; seat: SeatId; answer: Answer; reason: string }; value: SessionView; refusal: AnswerRefusal };
  /** Only the one who gave it, inside the event, with trace. */
  undoAnswer: { input: { number: number; seat: SeatId }; value: SessionView; refusal: AnswerRefusal };
  objectToProposal: { input: { number: number; product: ProductId; text: string }; value: SessionView; refusal: AnswerRefusal };
  /** After one No: the halves that are agreed stand on their own. */
  splitProposal: { input: { number: number }; value: SessionView; refusal: AnswerRefusal };
  writePathway: {
    input: { proposal: number; steps: readonly PathwayStep[]; nextCheck: string; slot: Pathway['slot'] };
    value: SessionView;
    refusal: AnswerRefusal;
  };
  /** The Product Owner says what becomes of an agreement that ends: it goes on until the next held event, or not. */
  renewAgreement: {
    input: { number: number; goesOn: boolean };
    value: SessionView;
    refusal:
      | { code: 'noSuchAgreement' }
      | { code: 'notTheDecider'; deciders: readonly AccountId[] }
      | { code: 'eventNotOpen'; next: Instant | null }
      | { code: 'notEnding' };
  };
};

export type AgendaItemView = AgendaItem & {
  isParked: boolean;
  isDropped: boolean;
  /** Who is needed and not expected: no proxy named for a Product Owner who is away, nobody who decides that kind. */
  missing: readonly ('authority' | 'productOwner' | 'effectUnknown')[];
};

export type AgendaView = {
  /** The number the event will have, or has. */
  event: number;
  planned: Instant | null;
  items: readonly AgendaItemView[];
  timeboxMinutes: number;
  /** Of what is neither parked nor dropped. */
  plannedMinutes: number;
  mayArrange: boolean;
  isFrozen: boolean;
  asOf: Instant;
};

export type SessionView = {
  session: Session;
  /** What stands of each proposal on the agenda, by its number. */
  proposals: readonly SessionProposal[];
  /** Whether effects, hits and earliest events are drawn in them. A step is answered without: they stand as shown before, or come with the next showing. */
  isDrawn: boolean;
  agreements: readonly {
    number: number;
    text: string;
    products: readonly ProductId[];
    decision: 'none' | 'goesOn' | 'ends';
    mayDecide: boolean;
  }[];
  pathways: readonly Pathway[];
  timeboxMinutes: number;
  checklist: { blockers: readonly CloseBlocker[]; notReached: readonly ItemId[]; unownedImpediments: readonly number[] };
  /** Products whose Product Owner is absent without a proxy: their items are parked. */
  absent: readonly ProductId[];
  present: readonly Attendance[];
  mayLead: boolean;
  mayTakeOver: boolean;
  /** Instants are the server's; the page corrects its own clock by this. */
  asOf: Instant;
};

export type SessionProposal = {
  number: number;
  view: ProposalView;
};
