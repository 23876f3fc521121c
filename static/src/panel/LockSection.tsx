/** Lock in words, of which product and by which forum, and until when. */
import type { JSX } from 'react';
import type { LockView } from '../../../src/contract/api';
import type { Instant } from '../../../src/domain/instant';
import { FullWhen } from '../components/When';
import { LockLine } from '../components/lock/LockLine';
import { OpeningLines } from '../components/lock/OpeningLines';
import { lockCondition } from '../pages/overview/lockCondition';
import { Words } from '../words/Words';
import { PageLink } from './PageLink';
import styles from './Panel.module.css';

type LockSectionProps = {
  lock: LockView;
  product: string;
  forum: { name: string; zone: string; next: Instant | null };
  homeKey: string | null;
};

export function LockSection({ lock, product, forum: { name, zone, next }, homeKey }: LockSectionProps): JSX.Element {
  const forum = (
    <PageLink projectKey={homeKey} route={{ page: 'overview' }}>
      <bdi>{name}</bdi>
    </PageLink>
  );
  return (
    <div className={styles.section}>
      <div>
        <LockLine condition={lockCondition(lock)} />
      </div>
      <OpeningLines
        lock={lock}
        product={product}
        linkTo={(number) => (
          <PageLink projectKey={homeKey} route={{ page: 'emergencies', number, isNew: false }}>
            <Words id="record.emergency" values={{ number }} />
          </PageLink>
        )}
      />
      <p>
        <Words id="panel.product" values={{ product: <bdi>{product}</bdi>, forum }} />
      </p>
      {lock.state !== 'locked' ? null : (
        <p className={styles.quiet}>
          {next === null ? (
            <Words id="panel.untilNext" />
          ) : (
            <Words id="panel.until" values={{ when: <FullWhen at={next} forumZone={zone} /> }} />
          )}
        </p>
      )}
      {lock.state !== 'locked' || homeKey === null ? null : (
        <p className={styles.quiet}>
          <Words
            id="panel.callEmergency"
            values={{
              link: (
                <PageLink projectKey={homeKey} route={{ page: 'emergencies', number: null, isNew: true }}>
                  <Words id="panel.callEmergencyLink" />
                </PageLink>
              ),
            }}
          />
        </p>
      )}
    </div>
  );
}
