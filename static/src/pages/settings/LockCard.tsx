/** What the lock protects, by which rule, and how strongly. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { Card } from '../../components/Card';
import { RouteLink } from '../../components/RouteLink';
import { Words } from '../../words/Words';
import styles from './SettingsPage.module.css';

export function LockCard({ forum }: { forum: ForumView }): JSX.Element {
  return (
    <Card title={<Words id="settings.lock" />}>
      <p>
        <Words id="settings.lock.rule" />
      </p>
      <p>
        <Words id={forum.settings.lockRule === 'strict' ? 'settings.lock.strict' : 'settings.lock.refine'} />
      </p>
      <p>
        <Words id="settings.lock.notABreach" />
      </p>
      <p>
        <RouteLink to={{ page: 'putBack', product: null, side: 'ways' }}>
          <Words id="ways.title" />
        </RouteLink>
      </p>
      <p className={styles.rule}>
        <Words id="settings.lock.strength" />
      </p>
    </Card>
  );
}
