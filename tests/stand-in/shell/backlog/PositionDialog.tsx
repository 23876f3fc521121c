/** Asks for the position an issue shall have in its section. */
import { useId, useState } from 'react';
import { FormDialog } from '../parts/Dialog';

type Props = { issueKey: string; position: number; count: number; onMove: (position: number) => void; onClose: () => void };

export function PositionDialog({ issueKey, position, count, onMove, onClose }: Props) {
  const [text, setText] = useState(String(position));
  const fieldId = useId();
  return (
    <FormDialog
      title={`Move ${issueKey}`}
      submit="Move"
      onClose={onClose}
      onSubmit={() => {
        onClose();
        onMove(Number(text));
      }}
    >
      <label className="field-label" htmlFor={fieldId}>
        Position, 1 to {count}
      </label>
      <input
        id={fieldId}
        className="field"
        type="number"
        required
        min={1}
        max={count}
        step={1}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onFocus={(event) => {
          event.target.select();
        }}
      />
    </FormDialog>
  );
}
