/** Filed again after a No: the earlier proposal with its answers, and the question what changed since. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ProposalView } from '../../../../src/contract/calls/proposalCalls';
import { ProposalStateWords } from '../../components/change/ProposalStateWords';
import { SeatAnswers } from '../../components/change/SeatAnswers';
import { RouteLink } from '../../components/RouteLink';
import { ALL_OPEN } from '../../hooks/route';
import { Words } from '../../words/Words';
import styles from './ProposeForm.module.css';
import { ShortField } from './ShortField';
import type { WishEvent } from './wishDraft';

type AgainFieldsProps = { of: ProposalView; forum: ForumView; text: string; isMissingShown: boolean; onChange: (event: WishEvent) => void };

export function AgainFields({ of, forum: { products }, text, isMissingShown, onChange }: AgainFieldsProps): JSX.Element {
  const { proposal, seats } = of;
  return (
    <>
      <section className={styles.change}>
        <h2>
          <Words id="propose.earlier" />
        </h2>
        <RouteLink to={{ page: 'proposals', number: proposal.number, filter: { ...ALL_OPEN, state: 'settled' } }}>
          <bdi>{proposal.wish.title}</bdi>
        </RouteLink>
        <ProposalStateWords state={proposal.state} products={products} />
        {proposal.answers.length === 0 ? null : <SeatAnswers seats={seats} answers={proposal.answers} products={products} />}
      </section>
      <ShortField
        word="propose.whatChanged"
        help="propose.whatChangedHelp"
        value={text}
        isMissingShown={isMissingShown}
        onChange={(said) => {
          onChange({ kind: 'said', name: 'whatChanged', text: said });
        }}
      />
    </>
  );
}
