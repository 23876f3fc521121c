/** Walks the whole chain from the newest entry to the first, and says what came of it. */
import Button from '@atlaskit/button/default/button';
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import { useEffect, useRef, useState, type JSX } from 'react';
import { Tone } from '../../components/Tone';
import { Trouble } from '../../components/Trouble';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import styles from './LogPage.module.css';

type Walk =
  | { kind: 'idle' }
  | { kind: 'running' | 'whole'; read: number }
  | { kind: 'broken'; at: number }
  /** Where it can go on. */
  | { kind: 'failed'; read: number; before: number | null };

export function VerifyWhole(): JSX.Element {
  const [walk, setWalk] = useState<Walk>({ kind: 'idle' });
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const verify = async (from: number | null, readBefore: number) => {
    let before = from;
    let read = readBefore;
    setWalk({ kind: 'running', read });
    while (isHere.current) {
      const reply = await call('verifyLog', before === null ? {} : { before }).catch(() => null);
      if (reply?.ok !== true) {
        setWalk({ kind: 'failed', read, before });
        return;
      }
      const { brokenAt, next } = reply.value;
      read += reply.value.read;
      if (brokenAt !== null) setWalk({ kind: 'broken', at: brokenAt });
      else setWalk({ kind: next === null ? 'whole' : 'running', read });
      if (brokenAt !== null || next === null) return;
      before = next;
    }
  };
  return (
    <div className={styles.verify}>
      <Button
        spacing="compact"
        isLoading={walk.kind === 'running'}
        onClick={() => {
          void verify(null, 0);
        }}
      >
        <Words id="log.verify" />
      </Button>
      <div role="status">
        <WalkWords walk={walk} />
      </div>
      {walk.kind === 'failed' ? (
        <Trouble
          appearance="warning"
          onRetry={() => {
            void verify(walk.before, walk.read);
          }}
        >
          <Words id="log.verifyFailed" values={{ count: walk.read }} />
        </Trouble>
      ) : null}
    </div>
  );
}

function WalkWords({ walk }: { walk: Walk }): JSX.Element | null {
  switch (walk.kind) {
    case 'idle':
    case 'failed':
      return null;
    case 'running':
      return <Words id="log.verifying" values={{ count: walk.read }} />;
    case 'whole':
      return (
        <Tone tone="good" icon={CheckCircleIcon}>
          <Words id="log.whole" values={{ count: walk.read }} />
        </Tone>
      );
    case 'broken':
      return (
        <Trouble>
          <Words id="log.broken" values={{ number: walk.at }} />
        </Trouble>
      );
  }
}
