/** On the forum's own page while orders are locked: how to change one all the same, by a proposal, and by an emergency if it cannot wait (rule B9). */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { FROM_NOTHING } from '../../hooks/route';
import { Words } from '../../words/Words';
import { RouteLink } from '../RouteLink';

export function LockBanner({ forum: { name, products, abilities } }: { forum: ForumView }): JSX.Element | null {
  if (!products.some(({ lock }) => lock.state === 'locked')) return null;
  const propose = <Words id="banner.propose" />;
  return (
    <p>
      <Words
        id="banner.howToChange"
        values={{
          forum: <bdi>{name}</bdi>,
          propose: abilities.mayPropose ? <RouteLink to={{ page: 'propose', from: FROM_NOTHING }}>{propose}</RouteLink> : propose,
          emergency: (
            <RouteLink to={{ page: 'emergencies', number: null, isNew: true }}>
              <Words id="banner.emergency" />
            </RouteLink>
          ),
        }}
      />
    </p>
  );
}
