/** An icon beside words, coloured by how good the news is; the words alone say it all. */
import type { ComponentType, JSX, ReactNode } from 'react';
import styles from './Tone.module.css';

export type ToneName = 'good' | 'caution' | 'bad' | 'neutral';
type ToneProps = { tone: ToneName; icon: ComponentType<{ label: string }>; isFilled?: boolean; children: ReactNode };

export function Tone({ tone, icon: Icon, isFilled = false, children }: ToneProps): JSX.Element {
  return (
    <span className={`${styles.tone ?? ''} ${styles[tone] ?? ''} ${isFilled ? (styles.filled ?? '') : ''}`}>
      <span className={styles.icon}>
        <Icon label="" />
      </span>
      <span>{children}</span>
    </span>
  );
}
