/** The end of a list read newest first: more, or, once more was asked for, the end. */
import Button from '@atlaskit/button/default/button';
import { useState, type JSX } from 'react';
import { Words } from '../../words/Words';
import styles from './OlderButton.module.css';

type OlderButtonProps = { hasOlder: boolean; isLoading: boolean; onOlder: () => void };

export function OlderButton({ hasOlder, isLoading, onOlder }: OlderButtonProps): JSX.Element | null {
  const [wasLonger, setWasLonger] = useState(hasOlder);
  if (hasOlder && !wasLonger) setWasLonger(true);
  if (!wasLonger) return null;
  return (
    <div className={styles.end}>
      {hasOlder ? (
        <Button isLoading={isLoading} onClick={onOlder}>
          <Words id="action.showOlder" />
        </Button>
      ) : (
        <Words id="list.end" />
      )}
    </div>
  );
}
