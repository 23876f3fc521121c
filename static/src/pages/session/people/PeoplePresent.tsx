/** Who is here, for whom and for which product; who is not, and what cannot be decided for that. */
import ClockIcon from '@atlaskit/icon/core/clock';
import PersonIcon from '@atlaskit/icon/core/person';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import type { Attendance } from '../../../../../src/domain/session/session';
import { ProductLozenges } from '../../../components/change/ProductLozenges';
import { ProductName } from '../../../components/change/ProductName';
import { SeatName } from '../../../components/change/SeatName';
import { Card } from '../../../components/Card';
import { PersonName } from '../../../components/People';
import { Tone } from '../../../components/Tone';
import { Words } from '../../../words/Words';
import type { Live } from '../live';
import { AttendButtons } from './AttendButtons';
import { silentSeats } from './expected';
import styles from './PeoplePresent.module.css';

export function PeoplePresent({ live }: { live: Live }): JSX.Element {
  const { forum, view } = live;
  return (
    <Card title={<Words id="people.present" values={{ count: view.present.length }} />}>
      <ul className={styles.people}>
        {view.present.map((one) => (
          <li key={`${one.person} ${one.for ?? ''}`} className={styles.person}>
            <Here attendance={one} live={live} />
          </li>
        ))}
      </ul>
      <ul className={styles.people}>
        {view.absent.map((product) => (
          <li key={product}>
            <Tone tone="caution" icon={WarningIcon}>
              <Words id="people.absent" values={{ product: <ProductName id={product} products={forum.products} /> }} />
            </Tone>
          </li>
        ))}
        {silentSeats(view).map(({ seat, proposals }) => (
          <li key={seat.id}>
            <Tone tone="caution" icon={WarningIcon}>
              <Words id="people.silent" values={{ seat: <SeatName seat={seat} products={forum.products} />, count: proposals.length }} />
            </Tone>
          </li>
        ))}
      </ul>
      <AttendButtons live={live} />
    </Card>
  );
}

function Here({ attendance: { person, for: absent, isLate }, live }: { attendance: Attendance; live: Live }): JSX.Element {
  const { products } = live.forum;
  const speaksFor = products.filter(({ owner }) => owner === (absent ?? person)).map(({ id }) => id);
  return (
    <>
      <Tone tone="neutral" icon={PersonIcon}>
        {absent === null ? (
          <PersonName id={person} />
        ) : (
          <Words id="people.for" values={{ person: <PersonName id={person} />, absent: <PersonName id={absent} /> }} />
        )}
      </Tone>
      <ProductLozenges ids={speaksFor} products={products} />
      {isLate ? (
        <Tone tone="neutral" icon={ClockIcon}>
          <Words id="people.late" />
        </Tone>
      ) : null}
    </>
  );
}
