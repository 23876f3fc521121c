/** A choice that narrows a list, pressed while it is on. */
import type { JSX, ReactNode } from 'react';
import styles from '../records/Beside.module.css';

type ChipProps = { isOn: boolean; onChoose: () => void; children: ReactNode };

export function Chip({ isOn, onChoose, children }: ChipProps): JSX.Element {
  return (
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={onChoose}>
      {children}
    </button>
  );
}
