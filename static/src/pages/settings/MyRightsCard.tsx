/** What the reader may do in this forum, in plain words. */
import type { JSX } from 'react';
import { useIntl } from 'react-intl';
import type { ForumView } from '../../../../src/contract/api';
import type { ProductId } from '../../../../src/domain/ids';
import { Card } from '../../components/Card';
import { KIND_WORDS } from '../../components/change/KindWords';
import { useSay, Words } from '../../words/Words';
import styles from './SettingsPage.module.css';

export function MyRightsCard({ forum }: { forum: ForumView }): JSX.Element {
  const { me, abilities } = forum;
  const namesOf = useProductNames(forum);
  return (
    <Card title={<Words id="myRights" />}>
      <ul className={styles.lines}>
        {me.isFacilitator ? (
          <li>
            <Words id="myRights.facilitator" values={{ count: forum.facilitators.length }} />
          </li>
        ) : null}
        {me.owns.length > 0 ? (
          <li>
            <Words id="myRights.owner" values={{ count: me.owns.length, products: namesOf(me.owns) }} />
          </li>
        ) : null}
        {me.standsInFor.length > 0 ? (
          <li>
            <Words id="myRights.standsIn" values={{ products: namesOf(me.standsInFor) }} />
          </li>
        ) : null}
        {me.decides.length > 0 ? <Decides forum={forum} /> : null}
        {abilities.mayTakeImpediments ? (
          <li>
            <Words id="myRights.leader" />
          </li>
        ) : null}
        {me.roles.includes('observer') ? (
          <li>
            <Words id="myRights.observer" />
          </li>
        ) : null}
        <li>
          <Words id={wordOfProposing(abilities)} />
        </li>
      </ul>
      <p className={styles.rule}>
        <Words id="myRights.rule" />
      </p>
    </Card>
  );
}

function wordOfProposing({ mayPropose, mayRaiseImpediment }: ForumView['abilities']) {
  if (mayPropose) return 'myRights.proposes';
  return mayRaiseImpediment ? 'myRights.raises' : 'myRights.nothing';
}

function Decides({ forum }: { forum: ForumView }): JSX.Element {
  const say = useSay();
  const namesOf = useProductNames(forum);
  return (
    <li>
      <Words id="myRights.decides" />
      <ul className={styles.inner}>
        {forum.me.decides.map(({ kind, products }) => (
          <li key={kind}>
            {products === 'all' || products.length === forum.products.length ? (
              <Words id={KIND_WORDS[kind]} />
            ) : (
              <Words id="myRights.decidesFor" values={{ kind: say(KIND_WORDS[kind]), products: namesOf(products) }} />
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

function useProductNames({ products }: ForumView): (ids: readonly ProductId[]) => string {
  const intl = useIntl();
  return (ids) => intl.formatList(products.filter(({ id }) => ids.includes(id)).map(({ name }) => name));
}
