/** A choice that narrows a list, pressed while it is on. */
import type { JSX, ReactNode } from 'react';
import styles from './Beside.module.css';

type ChipProps = { isOn: boolean; onChoose: () => void; children: ReactNode };

export function Chip({ isOn, onChoose, children }: ChipProps): JSX.Element {
  return (
    // eslint-disable-next-line @atlaskit/design-system/no-html-button -- the chip itself is what this component makes
    <button type="button" className={styles.chip} aria-pressed={isOn} onClick={onChoose}>
      {children}
    </button>
  );
}
