/** What may be done to one date: skip or move it; or take back what was changed of it. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { PlannedEventView } from '../../../../src/contract/calls/calendarCalls';
import type { Instant } from '../../../../src/domain/instant';
import { useSay, Words } from '../../words/Words';
import type { Doing } from './DateForm';

type DateActionsProps = {
  planned: PlannedEventView;
  when: string;
  onDo: (doing: Doing) => void;
  /** By the instant that names the change. */
  onUndo: (planned: Instant) => void;
};

export function DateActions({ planned: { at, change, local }, when, onDo, onUndo }: DateActionsProps): JSX.Element {
  const say = useSay();
  if (change !== null) {
    return (
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={say('calendar.undoOf', { when })}
        onClick={() => {
          onUndo(change.kind === 'added' ? change.to : change.planned);
        }}
      >
        <Words id="calendar.undo" />
      </Button>
    );
  }
  return (
    <>
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={say('calendar.skipDateOf', { when })}
        onClick={() => {
          onDo({ kind: 'skip', planned: at, when });
        }}
      >
        <Words id="calendar.skipDate" />
      </Button>
      <Button
        spacing="compact"
        appearance="subtle"
        aria-label={say('calendar.moveDateOf', { when })}
        onClick={() => {
          onDo({ kind: 'move', planned: at, when, to: local.forum });
        }}
      >
        <Words id="calendar.moveDate" />
      </Button>
    </>
  );
}
