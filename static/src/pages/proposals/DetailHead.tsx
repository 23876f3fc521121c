/** The head of a proposal: what it is called, how it stands, and what the reader may do with it. */
import { useEffect, useRef, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ProposalView } from '../../../../src/contract/calls/proposalCalls';
import { productsOf } from '../../../../src/domain/proposal/change';
import { IssueKey } from '../../components/change/IssueKey';
import { KindWords } from '../../components/change/KindWords';
import { ProductLozenges } from '../../components/change/ProductLozenges';
import { ProposalStateWords } from '../../components/change/ProposalStateWords';
import { PersonName } from '../../components/People';
import { FullWhen, When } from '../../components/When';
import { Words } from '../../words/Words';
import { DetailActions } from './DetailActions';
import styles from './ProposalDetail.module.css';

type DetailHeadProps = { view: ProposalView; forum: ForumView; takesFocus: boolean; onTake: (view: ProposalView) => void };

export function DetailHead({ view, forum, takesFocus, onTake }: DetailHeadProps): JSX.Element {
  const { proposal, earliest } = view;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.head}>
      <h2 ref={title} tabIndex={-1} className={styles.title}>
        <bdi>{proposal.wish.title}</bdi>
      </h2>
      <div className={styles.line}>
        <IssueKey id={proposal.issueId} />
        <ProductLozenges ids={productsOf(proposal.wish.changes)} products={forum.products} />
      </div>
      <div>
        <ProposalStateWords state={proposal.state} products={forum.products} />
      </div>
      <p className={styles.quiet}>
        <KindWords kind={proposal.wish.kind} />
      </p>
      <p className={styles.quiet}>
        <Words id="proposal.askedBy" values={{ who: <PersonName id={proposal.proposer} />, when: <When at={proposal.filedAt} /> }} />
        {proposal.waitedEvents === 0 ? null : (
          <>
            {' '}
            <Words id="proposal.waitedEvents" values={{ count: proposal.waitedEvents }} />
          </>
        )}
      </p>
      {proposal.state.kind === 'waiting' && earliest !== null ? (
        <p className={styles.quiet}>
          <Words id="proposal.earliest" values={{ when: <FullWhen at={earliest} forumZone={forum.zone} /> }} />
        </p>
      ) : null}
      <DetailActions view={view} onTake={onTake} />
    </div>
  );
}
