/** When a lock was not enforced, newest first (rule L23). */
import Button from '@atlaskit/button/default/button';
import { useState, type JSX } from 'react';
import type { LockGap } from '../../../../src/domain/lock/healthGaps';
import { ChangeWords, GapCauseWords } from '../../components/lock/GapWords';
import { When } from '../../components/When';
import { Words } from '../../words/Words';
import { HealthPart } from './HealthPart';
import styles from './LockHealth.module.css';

const SHOWN_AT_FIRST = 5;

export function GapList({ gaps }: { gaps: readonly LockGap[] }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? gaps : gaps.slice(0, SHOWN_AT_FIRST);
  return (
    <HealthPart word="gaps.title">
      {gaps.length === 0 ? (
        <p className={styles.quiet}>
          <Words id="gaps.none" />
        </p>
      ) : (
        <ul className={styles.lines}>
          {shown.map((gap) => (
            <li key={gap.number}>
              <GapWords gap={gap} />
            </li>
          ))}
        </ul>
      )}
      {shown.length < gaps.length ? (
        <p>
          <Button
            spacing="compact"
            onClick={() => {
              setWhole(true);
            }}
          >
            <Words id="gaps.all" values={{ count: gaps.length }} />
          </Button>
        </p>
      ) : null}
    </HealthPart>
  );
}

function GapWords({ gap: { from, until, cause, changed } }: { gap: LockGap }): JSX.Element {
  const values = { from: <When at={from} />, cause: <GapCauseWords code={cause.code} /> };
  return (
    <>
      {until === null ? (
        <Words id="gaps.lasting" values={values} />
      ) : (
        <Words id="gaps.ended" values={{ ...values, until: <When at={until} /> }} />
      )}{' '}
      {changed === null ? null : <ChangeWords changed={changed} />}
    </>
  );
}
