/** Fights that were broken off: over which issue, with whom, and the way to take each up again (rules L30-L32). */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { LockHealthView } from '../../../../src/contract/calls/healthCalls';
import type { Fight } from '../../../../src/domain/lock/fights';
import { IssueName } from '../../components/IssueName';
import { PersonName } from '../../components/People';
import { Trouble } from '../../components/Trouble';
import { When } from '../../components/When';
import { useIssue } from '../../hooks/useNames';
import { useSay, Words } from '../../words/Words';
import { HealthPart } from './HealthPart';
import styles from './LockHealth.module.css';
import { TakeUpRefusalWords } from './TakeUpRefusalWords';
import { type TakeUp, useTakeUp } from './useTakeUp';

type FightListProps = { view: LockHealthView; onView: (view: LockHealthView) => void };

export function FightList({ view, onView }: FightListProps): JSX.Element | null {
  const taking = useTakeUp(view.productId, onView);
  if (view.fights.length === 0) return null;
  return (
    <HealthPart word="fights.title">
      <ul className={styles.lines}>
        {view.fights.map((fight) => (
          <li key={`${fight.issue} ${fight.mover ?? ''}`} className={styles.row}>
            <FightWords fight={fight} />
            {view.mayTakeUp ? <TakeUpButton fight={fight} taking={taking} /> : null}
          </li>
        ))}
      </ul>
      {view.mayTakeUp ? null : (
        <p className={styles.quiet}>
          <Words id="fights.whoMay" />
        </p>
      )}
      {taking.attempt.kind === 'refused' ? (
        <Trouble>
          <TakeUpRefusalWords refusal={taking.attempt.refusal} />
        </Trouble>
      ) : null}
      {taking.attempt.kind === 'failed' ? (
        <Trouble appearance="warning">
          <Words id="fights.failed" />
        </Trouble>
      ) : null}
    </HealthPart>
  );
}

function FightWords({ fight: { issue, mover, at, times } }: { fight: Fight }): JSX.Element {
  const values = {
    issue: <IssueName id={issue} />,
    mover: mover === null ? <Words id="fault.fight.nobody" /> : <PersonName id={mover} />,
    when: <When at={at} />,
    times,
  };
  return (
    <span>
      <Words id="fights.line" values={values} />
    </span>
  );
}

function TakeUpButton({ fight, taking: { attempt, takeUp } }: { fight: Fight; taking: TakeUp }): JSX.Element {
  const say = useSay();
  const issue = useIssue(fight.issue);
  const name = issue.kind === 'known' ? issue.value.key : say('issue.hidden');
  return (
    <Button
      spacing="compact"
      isLoading={attempt.kind === 'running' && attempt.issue === fight.issue}
      aria-label={say('fights.takeUpOf', { issue: name })}
      onClick={() => {
        takeUp(fight);
      }}
    >
      <Words id="fights.takeUp" />
    </Button>
  );
}
