/** Changes of when a forum plans to meet (rules C1-C7). None of them opens or closes a lock. */
import { mayLead } from '../../domain/authority';
import type { Cadence } from '../../domain/calendar/cadence';
import type { Calendar, DateChange } from '../../domain/calendar/calendar';
import { type DateRefusal, addDate, moveDate, skipDate, undoDateChange } from '../../domain/calendar/changeDates';
import { instantOf } from '../../domain/calendar/localTime';
import { withCadence, withoutOldChanges } from '../../domain/calendar/withCadence';
import type { Forum } from '../../domain/forum/forum';
import { type NotTheFacilitator, notTheFacilitator } from '../../domain/forum/refusals';
import type { Instant } from '../../domain/instant';
import type { LogFact } from '../../domain/log/log';
import { type Result, ok, refused } from '../../domain/result';
import { type Changing, changeForum, isSame } from '../changeForum';
import type { Deps } from '../ports';

type CalendarRefusal = NotTheFacilitator | DateRefusal;
type Outcome = Promise<Result<Forum, CalendarRefusal>>;

export async function setCadence(deps: Deps, { cadence, ...changing }: Changing & { cadence: Cadence | null }): Outcome {
  return changeForum<CalendarRefusal>(deps, changing, {
    decide: (forum) => {
      if (!mayLead(forum, changing.actor)) return refused(notTheFacilitator(forum));
      return ok({ ...forum, calendar: withCadence(forum.calendar, cadence, forum.zone) });
    },
    factOf: ({ calendar: { cadence: before } }, { calendar: { cadence: after } }) =>
      isSame(before, after) ? null : { kind: 'cadenceChanged', before, after },
  });
}

/** One date; local times are those of the forum's zone, written `YYYY-MM-DDTHH:MM`. */
export type DateStep =
  | { kind: 'skip'; planned: Instant; reason: string }
  | { kind: 'move'; planned: Instant; to: string; reason: string }
  | { kind: 'add'; to: string; reason: string }
  | { kind: 'undo'; planned: Instant };

export async function changeDate(deps: Deps, { step, ...changing }: Changing & { step: DateStep }): Outcome {
  const { actor } = changing;
  let made: DateChange | null = null;
  return changeForum<CalendarRefusal>(deps, changing, {
    decide: (forum, now) => {
      if (!mayLead(forum, actor)) return refused(notTheFacilitator(forum));
      const changed = stepped(forum, step, { by: actor, now });
      if (!changed.ok) return changed;
      made = changed.value.change;
      return ok({ ...forum, calendar: withoutOldChanges(changed.value.calendar, now) });
    },
    factOf: (): LogFact | null => made && { kind: step.kind === 'undo' ? 'dateChangeUndone' : 'dateChanged', change: made },
  });
}

type Stepped = Result<{ calendar: Calendar; change: DateChange }, DateRefusal>;

function stepped(forum: Forum, step: DateStep, { by, now }: { by: Changing['actor']; now: Instant }): Stepped {
  switch (step.kind) {
    case 'skip':
      return skipDate(forum, { planned: step.planned, reason: step.reason, by, now });
    case 'move':
      return moveDate(forum, { planned: step.planned, to: instantOf(step.to, forum.zone), reason: step.reason, by, now });
    case 'add':
      return addDate(forum, { to: instantOf(step.to, forum.zone), reason: step.reason, by, now });
    case 'undo':
      return undoDateChange(forum, { planned: step.planned, now });
  }
}
