/** A whole number that counts when it is confirmed: by Enter, or by leaving the field. Escape brings the old one back. */
import Textfield from '@atlaskit/textfield';
import { forwardRef, useState, type ForwardedRef, type JSX } from 'react';
import styles from './NumberField.module.css';

type NumberFieldProps = { label: string; value: number; min: number; max: number; onCommit: (value: number) => void };

export const NumberField = forwardRef(function NumberField(
  { label, value, min, max, onCommit }: NumberFieldProps,
  ref: ForwardedRef<HTMLInputElement>,
): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    const number = Number(typed);
    setTyped(null);
    if (typed === null || typed.trim() === '' || !Number.isInteger(number) || number === value) return;
    onCommit(Math.min(Math.max(number, min), max));
  };
  return (
    <div className={styles.field}>
      <Textfield
        ref={ref}
        type="number"
        isCompact
        min={min}
        max={max}
        aria-label={label}
        value={typed ?? String(value)}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          else if (event.key === 'Escape') setTyped(null);
        }}
      />
    </div>
  );
});
