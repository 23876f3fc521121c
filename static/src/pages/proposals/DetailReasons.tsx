/** Why a change is wanted; what is missing is said as well. */
import type { JSX } from 'react';
import type { Wish } from '../../../../src/domain/proposal/proposal';
import { Fact, Facts } from '../../components/Facts';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import styles from './ProposalDetail.module.css';

export function DetailReasons({ wish }: { wish: Wish }): JSX.Element {
  const { reason, costOfWaiting, customerProblem, evidence } = wish;
  return (
    <Facts>
      <Said name="proposal.reason" text={reason} missing="proposal.noReason" />
      <Said name="proposal.costOfWaiting" text={costOfWaiting} missing="proposal.noCost" />
      <Said name="proposal.customerProblem" text={customerProblem} missing="proposal.noProblem" />
      {evidence === '' ? null : <Said name="proposal.evidence" text={evidence} missing="proposal.noReason" />}
    </Facts>
  );
}

function Said({ name, text, missing }: { name: WordId; text: string; missing: WordId }): JSX.Element {
  return (
    <Fact name={<Words id={name} />}>
      {text === '' ? (
        <span className={styles.quiet}>
          <Words id={missing} />
        </span>
      ) : (
        <bdi className={styles.said}>{text}</bdi>
      )}
    </Fact>
  );
}
