/** What is open beside a list: the way back, troubles, and the thing itself under a heading that takes the focus. */
import Button from '@atlaskit/button/default/button';
import { useEffect, useId, useRef, type JSX, type ReactNode } from 'react';
import { Words } from '../../words/Words';
import { Skeleton } from '../Skeleton';
import { Trouble } from '../Trouble';
import styles from './Beside.module.css';

type DetailFrameProps = {
  title: ReactNode;
  /** Null while it loads, and where it was refused. */
  children: ReactNode | null;
  refusal: ReactNode | null;
  isUnreachable: boolean;
  takesFocus: boolean;
  onRetry: () => void;
  onClose: () => void;
};

export function DetailFrame({ title, children, refusal, isUnreachable, takesFocus, onRetry, onClose }: DetailFrameProps): JSX.Element {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <section className={styles.detail} aria-labelledby={id}>
      <div>
        <Button spacing="compact" onClick={onClose}>
          <Words id="record.back" />
        </Button>
      </div>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {isUnreachable ? (
        <Trouble appearance="warning" onRetry={onRetry}>
          <Words id={children === null ? 'list.unreachable' : 'list.old'} />
        </Trouble>
      ) : null}
      {refusal === null ? null : <Trouble>{refusal}</Trouble>}
      {children === null && refusal === null && !isUnreachable ? <Skeleton shape="rows" /> : children}
    </section>
  );
}
