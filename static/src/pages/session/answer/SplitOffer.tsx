/** After one No: the halves that are agreed may stand on their own. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { ProposalView } from '../../../../../src/contract/calls/proposalCalls';
import { Words } from '../../../words/Words';
import styles from '../item/Matter.module.css';
import type { Live } from '../live';

export function SplitOffer({ live, view, onDone }: { live: Live; view: ProposalView; onDone: () => void }): JSX.Element {
  const split = async () => {
    if (await live.act('splitProposal', { number: view.proposal.number })) onDone();
  };
  return (
    <section className={styles.section}>
      <h3>
        <Words id="split.title" />
      </h3>
      <p>
        <Words id="split.what" />
      </p>
      <div className={styles.buttons}>
        <Button isLoading={live.running === 'splitProposal'} onClick={() => void split()}>
          <Words id="split.do" />
        </Button>
      </div>
    </section>
  );
}
