/** A pathway that comes up again: its steps, who does them until when, and how it stands. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import type { JSX } from 'react';
import { sayDate } from '../../../components/change/sayDate';
import { PersonName } from '../../../components/People';
import { RouteLink } from '../../../components/RouteLink';
import { Tone } from '../../../components/Tone';
import { useReader } from '../../../hooks/useReader';
import { ALL_OPEN } from '../../../hooks/route';
import { useSay, Words } from '../../../words/Words';
import { sayItem } from '../../agenda/itemWords';
import type { Live } from '../live';
import styles from './Matter.module.css';

export function PathwayBody({ live: { view, names }, number }: { live: Live; number: number }): JSX.Element | null {
  const { locale } = useReader();
  const say = useSay();
  const pathway = view.pathways.find((one) => one.number === number);
  if (pathway === undefined) return null;
  return (
    <div className={styles.matter}>
      <p>
        <RouteLink to={{ page: 'proposals', number: pathway.proposal, filter: ALL_OPEN }}>
          {sayItem({ kind: 'proposal', number: pathway.proposal }, names, say)}
        </RouteLink>
      </p>
      <ol className={styles.steps}>
        {pathway.steps.map(({ text, person, by, isDone }, at) => (
          <li key={at}>
            <Tone tone={isDone ? 'good' : 'neutral'} icon={isDone ? CheckCircleIcon : ClockIcon}>
              <Words
                id={isDone ? 'pathway.stepDone' : 'pathway.stepOpen'}
                values={{ step: <bdi>{text}</bdi>, person: <PersonName id={person} />, by: sayDate(by, locale) }}
              />
            </Tone>
          </li>
        ))}
      </ol>
      <p>
        <Words id="pathway.nextCheckOn" values={{ day: sayDate(pathway.nextCheck, locale) }} />
      </p>
    </div>
  );
}
