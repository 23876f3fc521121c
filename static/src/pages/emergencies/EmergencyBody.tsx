/** All of one emergency, with the steps its reader may make: on its own page, and while the event reviews it. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { EmergencyView } from '../../../../src/contract/calls/emergencyCalls';
import styles from '../../components/records/Beside.module.css';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import { AnswersSection } from './AnswersSection';
import { EmergencyFacts } from './EmergencyFacts';
import { ResponseSection } from './ResponseSection';
import { ReviewSection } from './ReviewSection';
import { StepTrouble } from './StepTrouble';
import { useEmergencyStep } from './useEmergencyStep';

type EmergencyBodyProps = { view: EmergencyView; forum: ForumView; onTake: (view: EmergencyView) => void };

export function EmergencyBody({ view, forum, onTake }: EmergencyBodyProps): JSX.Element {
  const step = useEmergencyStep(onTake);
  const { abilities, emergency, phase } = view;
  const { number } = emergency;
  return (
    <>
      <EmergencyFacts view={view} forum={forum} />
      <StepTrouble attempt={step.attempt} products={forum.products} />
      <AnswersSection view={view} forum={forum} step={step} />
      <ResponseSection view={view} forum={forum} step={step} />
      <ReviewSection view={view} step={step} />
      {abilities.mayEnd || abilities.mayCallFalse ? (
        <div className={styles.line}>
          {abilities.mayEnd ? (
            <Button onClick={() => step.run(() => call('endEmergency', { number }))}>
              <Words id={phase === 'asked' ? 'emergencies.withdraw' : 'emergencies.end'} />
            </Button>
          ) : null}
          {abilities.mayCallFalse ? (
            <Button onClick={() => step.run(() => call('callFalseAlarm', { number }))}>
              <Words id="emergencies.falseAlarm" />
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  );
}
