/** How an emergency was judged, or the buttons of who may judge it now; where it was none, the way to move things back. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useState, type JSX } from 'react';
import type { EmergencyView } from '../../../../src/contract/calls/emergencyCalls';
import { Field } from '../../components/Field';
import { GoTo } from '../../components/GoTo';
import { PersonName } from '../../components/People';
import { When } from '../../components/When';
import styles from '../../components/records/Beside.module.css';
import { MinutesLink } from '../../components/records/RecordLinks';
import { RecordSection } from '../../components/records/RecordSection';
import { FROM_NOTHING } from '../../hooks/route';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import type { EmergencyStep } from './useEmergencyStep';

type ReviewSectionProps = { view: EmergencyView; step: EmergencyStep };

export function ReviewSection({ view, step }: ReviewSectionProps): JSX.Element {
  const { emergency, abilities, undo, owed } = view;
  const { falseAlarm, review, number } = emergency;
  return (
    <RecordSection word="emergencies.review">
      {falseAlarm === null ? null : (
        <p>
          <Words id="emergencies.falseAlarmBy" values={{ person: <PersonName id={falseAlarm.by} />, when: <When at={falseAlarm.at} /> }} />
        </p>
      )}
      {review === null ? (
        <p>
          <Words id={owed.length > 0 ? 'emergencies.reviewOwed' : 'emergencies.reviewAt'} />
        </p>
      ) : (
        <p>
          <Words id="emergencies.judged" values={{ judged: review.isReal ? 'real' : 'false' }} />
          {'. '}
          <Words
            id="emergencies.reviewed"
            values={{ event: <MinutesLink event={review.event} />, person: <PersonName id={review.by} /> }}
          />{' '}
          <bdi>{review.note}</bdi>
        </p>
      )}
      {abilities.mayReview ? <ReviewForm number={number} step={step} /> : null}
      {undo.length === 0 ? null : (
        <p>
          <GoTo route={{ page: 'propose', from: { ...FROM_NOTHING, emergency: number } }}>
            <Words id="emergencies.undo" />
          </GoTo>
        </p>
      )}
    </RecordSection>
  );
}

export function ReviewForm({ number, step }: { number: number; step: EmergencyStep }): JSX.Element {
  const [note, setNote] = useState('');
  const review = (isReal: boolean) => () => {
    step.run(() => call('reviewEmergency', { number, isReal, note }));
  };
  return (
    <>
      <Field label={<Words id="emergencies.note" />}>
        {({ id, describedBy }) => (
          <Textfield id={id} aria-describedby={describedBy} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        )}
      </Field>
      <div className={styles.line}>
        <Button appearance="primary" onClick={review(true)}>
          <Words id="emergencies.wasReal" />
        </Button>
        <Button onClick={review(false)}>
          <Words id="emergencies.wasFalse" />
        </Button>
      </div>
    </>
  );
}
