/** What the reader may do with a proposal, by the abilities that came with it; where nothing, one line says who may. */
import Button from '@atlaskit/button/default/button';
import { useRef, useState, type JSX } from 'react';
import type { ProposalView } from '../../../../src/contract/calls/proposalCalls';
import { PersonName } from '../../components/People';
import { FROM_NOTHING } from '../../hooks/route';
import { useGo } from '../../hooks/useRoute';
import { Words } from '../../words/Words';
import styles from './ProposalDetail.module.css';
import { WithdrawForm } from './WithdrawForm';

type DetailActionsProps = { view: ProposalView; onTake: (view: ProposalView) => void };

export function DetailActions({ view: { proposal, abilities }, onTake }: DetailActionsProps): JSX.Element | null {
  const { go } = useGo();
  const [isWithdrawing, setIsWithdrawing] = useState(false);
  const withdraw = useRef<HTMLButtonElement>(null);
  const { number } = proposal;
  const { mayComplete, mayRevise, mayWithdraw, mayFileAgain } = abilities;
  if (!mayComplete && !mayRevise && !mayWithdraw && !mayFileAgain) return <WhoMay proposal={proposal} />;
  const begin = (from: Partial<typeof FROM_NOTHING>) => () => {
    go({ page: 'propose', from: { ...FROM_NOTHING, ...from } });
  };
  return (
    <>
      <div className={styles.line}>
        {mayComplete ? (
          <Button appearance="primary" onClick={begin({ complete: number })}>
            <Words id="proposal.complete" />
          </Button>
        ) : null}
        {mayRevise ? (
          <Button onClick={begin({ revise: number })}>
            <Words id="proposal.revise" />
          </Button>
        ) : null}
        {mayFileAgain ? (
          <Button onClick={begin({ again: number })}>
            <Words id="proposal.fileAgain" />
          </Button>
        ) : null}
        {mayWithdraw ? (
          <Button
            appearance="subtle"
            ref={withdraw}
            onClick={() => {
              setIsWithdrawing(true);
            }}
          >
            <Words id="proposal.withdraw" />
          </Button>
        ) : null}
      </div>
      {isWithdrawing && mayWithdraw ? (
        <WithdrawForm
          number={number}
          onTake={onTake}
          onCancel={() => {
            setIsWithdrawing(false);
            withdraw.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}

function WhoMay({ proposal: { state, proposer } }: { proposal: ProposalView['proposal'] }): JSX.Element | null {
  if (state.kind !== 'waiting' && state.kind !== 'incomplete') return null;
  return (
    <p className={styles.quiet}>
      <Words id="proposal.whoMay" values={{ who: <PersonName id={proposer} /> }} />
    </p>
  );
}
