/** What is asked of the forum, and what became of it; the detail opens beside the list, at an address of its own. */
import Button from '@atlaskit/button/default/button';
import { useCallback, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { PageTitle } from '../../components/PageTitle';
import { FROM_NOTHING, type ProposalFilter } from '../../hooks/route';
import { usePagesSeen } from '../../hooks/useIsFirstPage';
import { useGo } from '../../hooks/useRoute';
import { Words } from '../../words/Words';
import { FilterChips } from './FilterChips';
import { ProposalDetail } from './ProposalDetail';
import { ProposalList } from './ProposalList';
import styles from './ProposalsPage.module.css';
import { useEscapeToRow } from './useEscapeToRow';

type ProposalsPageProps = { forum: ForumView; number: number | null; filter: ProposalFilter; beat: number };

export function ProposalsPage({ forum, number, filter, beat }: ProposalsPageProps): JSX.Element {
  const { go } = useGo();
  const isFirstDetail = usePagesSeen(String(number)) === 1;
  const { state, product, mine } = filter;
  const close = useCallback(() => {
    go({ page: 'proposals', number: null, filter: { state, product, mine } });
  }, [go, state, product, mine]);
  useEscapeToRow(number, close);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <PageTitle>
          <Words id="page.proposals" />
        </PageTitle>
        {forum.abilities.mayPropose ? (
          <Button
            appearance="primary"
            onClick={() => {
              go({ page: 'propose', from: FROM_NOTHING });
            }}
          >
            <Words id="page.propose" />
          </Button>
        ) : null}
      </div>
      <FilterChips filter={filter} products={forum.products} />
      <div className={number === null ? styles.alone : styles.beside}>
        <div className={styles.list}>
          <ProposalList key={`${state} ${product ?? ''} ${String(mine)}`} forum={forum} filter={filter} open={number} beat={beat} />
        </div>
        {number === null ? null : (
          <ProposalDetail key={number} number={number} forum={forum} beat={beat} takesFocus={!isFirstDetail} onClose={close} />
        )}
      </div>
    </div>
  );
}
