/** Answers the calls about when a forum plans to meet. */
import { type DateStep, changeDate, setCadence } from '../../app/calendar/changeCalendar';
import { presentCalendar, previewCadence } from '../../app/calendar/presentCalendar';
import type { CalendarCalls } from '../../contract/calls/calendarCalls';
import type { Forum } from '../../domain/forum/forum';
import { type Result, ok } from '../../domain/result';
import { deps } from '../composition';
import type { Caller } from '../door';
import { type Answers, inForum } from './answering';

export const calendarCalls: Answers<CalendarCalls> = {
  showCalendar: (caller, { zone }) =>
    inForum('showCalendar', caller, async ({ forum }) => ok(presentCalendar(deps, forum.value, { reader: caller.actor, zone }))),
  previewCadence: async (_caller, input) => previewCadence(deps, input),
  setCadence: (caller, { cadence }) =>
    inForum('setCadence', caller, async (at) => planned(await setCadence(deps, { ...at, cadence }), caller)),
  skipDate: (caller, input) => dateStep('skipDate', caller, { kind: 'skip', ...input }),
  moveDate: (caller, input) => dateStep('moveDate', caller, { kind: 'move', ...input }),
  addDate: (caller, input) => dateStep('addDate', caller, { kind: 'add', ...input }),
  undoDateChange: (caller, input) => dateStep('undoDateChange', caller, { kind: 'undo', ...input }),
};

type DateCall = 'skipDate' | 'moveDate' | 'addDate' | 'undoDateChange';

const dateStep = (call: DateCall, caller: Caller, step: DateStep) =>
  inForum(call, caller, async (at) => planned(await changeDate(deps, { ...at, step }), caller));

/** Whoever may change the calendar changes it in the forum's time, and sees it so. */
function planned<R>(outcome: Result<Forum, R>, { actor }: Caller) {
  return outcome.ok ? ok(presentCalendar(deps, outcome.value, { reader: actor, zone: outcome.value.zone })) : outcome;
}
