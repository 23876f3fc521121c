/**
 * Something went wrong: what happened, and the next step. Said at once to a screen reader. Our own and not Atlaskit's message: that one
 * drags a tooltip and its positioning into the first load, and loading it only when needed fails just when the network is gone.
 */
import Button from '@atlaskit/button/default/button';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX, ReactNode } from 'react';
import { Words } from '../words/Words';
import styles from './Trouble.module.css';

type TroubleProps = { children: ReactNode; appearance?: 'error' | 'warning'; onRetry?: (() => void) | undefined };

export function Trouble({ children, appearance = 'error', onRetry }: TroubleProps): JSX.Element {
  const Icon = appearance === 'error' ? ErrorIcon : WarningIcon;
  return (
    <div role="alert" className={`${styles.trouble ?? ''} ${styles[appearance] ?? ''}`}>
      <span className={styles.icon}>
        <Icon label="" />
      </span>
      <div className={styles.text}>{children}</div>
      {onRetry === undefined ? null : (
        <Button spacing="compact" onClick={onRetry}>
          <Words id="action.tryAgain" />
        </Button>
      )}
    </div>
  );
}
