/** Agreements, open proposals and impediments that name this issue. */
import type { JSX } from 'react';
import type { IssueView } from '../../../src/contract/calls/agreementCalls';
import { FullWhen, When } from '../components/When';
import { ChangeList } from '../components/change/ChangeList';
import { ALL_OPEN } from '../hooks/route';
import { Words } from '../words/Words';
import { PageLink } from './PageLink';
import styles from './Panel.module.css';
import { PanelSection } from './PanelSection';

type IssueRecordsProps = { view: IssueView; homeKey: string | null; zone: string };

export function IssueRecords({ view, homeKey, zone }: IssueRecordsProps): JSX.Element {
  const products = view.product === null ? [] : [view.product];
  return (
    <>
      <PanelSection word="panel.agreements">
        {view.agreements.map(({ agreement, untilPlanned }) => (
          <div key={agreement.number}>
            <PageLink projectKey={homeKey} route={{ page: 'agreements', number: agreement.number }}>
              <Words id="agreement.number" values={{ number: agreement.number }} /> <bdi>{agreement.text}</bdi>
            </PageLink>
            <ChangeList changes={agreement.changes} products={products} isShort />
            {untilPlanned === null ? null : (
              <p className={styles.quiet}>
                <Words id="panel.until" values={{ when: <FullWhen at={untilPlanned} forumZone={zone} /> }} />
              </p>
            )}
          </div>
        ))}
      </PanelSection>
      <PanelSection word="panel.proposals">
        {view.proposals.map(({ number, title, filedAt }) => (
          <div key={number}>
            <PageLink projectKey={homeKey} route={{ page: 'proposals', number, filter: ALL_OPEN }}>
              <bdi>{title}</bdi>
            </PageLink>{' '}
            <span className={styles.quiet}>
              <Words id="panel.waitsSince" values={{ when: <When at={filedAt} /> }} />
            </span>
          </div>
        ))}
      </PanelSection>
      <PanelSection word="panel.impediments">
        {view.impediments.map(({ number, title, column, due, isLate }) => (
          <div key={number}>
            <PageLink projectKey={homeKey} route={{ page: 'impediments', number }}>
              <bdi>{title}</bdi>
            </PageLink>{' '}
            <span className={styles.quiet}>
              <Words id={isLate ? 'panel.late' : 'panel.due'} values={{ column, when: <When at={due} /> }} />
            </span>
          </div>
        ))}
      </PanelSection>
    </>
  );
}
