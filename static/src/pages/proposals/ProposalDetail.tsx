/** One proposal beside the list, readable in a minute: what, what it does, who decides and what they said, why. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { ProposalRefusalWords } from '../../components/change/ProposalRefusalWords';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { useSay, Words } from '../../words/Words';
import { DetailHead } from './DetailHead';
import { DetailSections } from './DetailSections';
import styles from './ProposalDetail.module.css';
import { useProposal } from './useProposal';

type ProposalDetailProps = { number: number; forum: ForumView; beat: number; takesFocus: boolean; onClose: () => void };

export function ProposalDetail({ number, forum, beat, takesFocus, onClose }: ProposalDetailProps): JSX.Element {
  const say = useSay();
  const { view, refusal, isUnreachable, askAgain, take } = useProposal(number, beat);
  return (
    <section className={styles.detail} aria-label={say('proposal.detail')}>
      <div>
        <Button spacing="compact" onClick={onClose}>
          <Words id="proposal.backToList" />
        </Button>
      </div>
      {isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id={view === null ? 'proposal.unreachable' : 'proposal.old'} />
        </Trouble>
      ) : null}
      {refusal === null ? null : (
        <Trouble>
          <ProposalRefusalWords refusal={refusal} />
        </Trouble>
      )}
      {view === null && refusal === null && !isUnreachable ? <Skeleton shape="rows" /> : null}
      {view === null ? null : (
        <>
          <DetailHead view={view} forum={forum} takesFocus={takesFocus} onTake={take} />
          <DetailSections view={view} forum={forum} />
        </>
      )}
    </section>
  );
}
