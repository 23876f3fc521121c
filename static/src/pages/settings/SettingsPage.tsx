/** Settings: how does this forum work? Sections in plain words; each says the rule and who may change it when. */
import { lazy, Suspense, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { Card } from '../../components/Card';
import { Fact, Facts } from '../../components/Facts';
import { PageTitle } from '../../components/PageTitle';
import { PeopleNames, PersonName } from '../../components/People';
import { Skeleton } from '../../components/Skeleton';
import { Words } from '../../words/Words';
import { CadenceWords } from './CadenceWords';
import styles from './SettingsPage.module.css';

const AddProduct = lazy(() => import('./AddProduct').then(({ AddProduct: Form }) => ({ default: Form })));

type SettingsPageProps = { forum: ForumView; onTake: (forum: ForumView) => void };

export function SettingsPage({ forum, onTake }: SettingsPageProps): JSX.Element {
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.settings" />
      </PageTitle>
      <People forum={forum} />
      <Products forum={forum} onTake={onTake} />
      <Card title={<Words id="settings.cadence" />}>
        <CadenceWords forum={forum} />
        <p className={styles.rule}>
          <Words id="settings.cadence.rule" />
        </p>
      </Card>
      <Card title={<Words id="settings.lock" />}>
        <p>
          <Words id="settings.lock.rule" />
        </p>
        <p>
          <Words id="settings.lock.notABreach" />
        </p>
        <p className={styles.rule}>
          <Words id="settings.lock.strength" />
        </p>
      </Card>
    </div>
  );
}

function People({ forum }: { forum: ForumView }): JSX.Element {
  return (
    <Card title={<Words id="settings.people" />}>
      <Facts>
        <Fact name={<Words id="event.facilitators" values={{ count: forum.facilitators.length }} />}>
          <PeopleNames ids={forum.facilitators} />
        </Fact>
        {forum.products.map(({ id, name, owner }) => (
          <Fact key={id} name={<Words id="settings.ownerOf" values={{ product: name }} />}>
            <PersonName id={owner} />
          </Fact>
        ))}
      </Facts>
      <p className={styles.rule}>
        <Words id="settings.people.rule" />
      </p>
    </Card>
  );
}

function Products({ forum, onTake }: SettingsPageProps): JSX.Element {
  return (
    <Card title={<Words id="settings.products" />}>
      <ul className={styles.products}>
        {forum.products.map(({ id, name, board, lock }) => (
          <li key={id}>
            <Words
              id={lock.strength === 'restore' ? 'settings.product.restore' : 'settings.product.watch'}
              values={{ product: <strong>{name}</strong>, board: board.name }}
            />
          </li>
        ))}
      </ul>
      <p className={styles.rule}>
        <Words id="settings.products.rule" />
      </p>
      {forum.abilities.mayAddProduct ? (
        <Suspense fallback={<Skeleton shape="rows" />}>
          <AddProduct onTake={onTake} />
        </Suspense>
      ) : null}
    </Card>
  );
}
