/** Asks to which date and time the site's clock shall move. Backwards is refused here: time never runs back in the stand-in. */
import { useId, useState } from 'react';
import { FormDialog } from '../parts/Dialog';
import { fromWallClock, toWallClock } from '../state/clock';

type Props = { now: number; zone: string; onSet: (instant: number) => void; onClose: () => void };

export function SetClockDialog({ now, zone, onSet, onClose }: Props) {
  const [text, setText] = useState(() => toWallClock(now, zone));
  const [problem, setProblem] = useState<string | null>(null);
  const [fieldId, problemId] = [useId(), useId()];
  const submit = () => {
    const instant = text === '' ? NaN : fromWallClock(text, zone);
    if (!(instant > now)) {
      setProblem('Choose a date and time after the present one.');
      return;
    }
    onSet(instant);
    onClose();
  };
  return (
    <FormDialog title="Move the clock" submit="Move the clock" onSubmit={submit} onClose={onClose}>
      <label className="field-label" htmlFor={fieldId}>
        Date and time in {zone}
      </label>
      <input
        id={fieldId}
        className="field"
        type="datetime-local"
        value={text}
        aria-describedby={problem === null ? undefined : problemId}
        aria-invalid={problem !== null}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      {problem !== null && (
        <p className="field-problem" id={problemId} role="alert">
          {problem}
        </p>
      )}
    </FormDialog>
  );
}
