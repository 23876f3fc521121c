/** An impediment on the agenda: what it is, who removes it, until when; it is taken on its own page. */
import type { JSX } from 'react';
import { Fact, Facts } from '../../../components/Facts';
import { GoTo } from '../../../components/GoTo';
import { IssueName } from '../../../components/IssueName';
import { PersonName } from '../../../components/People';
import { FullWhen } from '../../../components/When';
import { Words } from '../../../words/Words';
import { useImpediment } from '../useImpediment';
import type { Live } from '../live';
import styles from './Matter.module.css';

export function ImpedimentBody({ live, number }: { live: Live; number: number }): JSX.Element {
  const impediment = useImpediment(number, live.view.asOf);
  return (
    <div className={styles.matter}>
      {impediment === null ? null : (
        <Facts>
          <Fact name={<Words id="topic.impediment" />}>
            <IssueName id={impediment.issueId} />
          </Fact>
          <Fact name={<Words id="impediment.raisedBy" />}>
            <PersonName id={impediment.raisedBy} />
          </Fact>
          <Fact name={<Words id="impediment.owner" />}>
            {impediment.owner === null ? <Words id="impediment.nobody" /> : <PersonName id={impediment.owner} />}
          </Fact>
          <Fact name={<Words id="impediment.due" />}>
            <FullWhen at={impediment.due} forumZone={live.forum.zone} />
          </Fact>
        </Facts>
      )}
      <p>
        <GoTo route={{ page: 'impediments', number }}>
          <Words id="impediment.see" />
        </GoTo>
      </p>
    </div>
  );
}
