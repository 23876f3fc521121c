/** What the log says of proposals, answers and the session. */
import type { JSX } from 'react';
import { IssueName } from '../../../components/IssueName';
import { PersonName } from '../../../components/People';
import { ProductName, type NamedProduct } from '../../../components/change/ProductName';
import { AgreementLink, ProposalLink } from '../../../components/records/RecordLinks';
import { ANSWER_IDS } from '../../../components/records/answerIds';
import { SeatIdName } from '../../../components/records/SeatIdName';
import { Words } from '../../../words/Words';
import type { FactsOf } from './factsOf';

const PLAIN_WORDS = {
  proposalCompleted: 'log.proposalCompleted',
  proposalRevised: 'log.proposalRevised',
  proposalWithdrawn: 'log.proposalWithdrawn',
  proposalSplit: 'log.proposalSplit',
  decisionUndone: 'log.decisionUndone',
  sessionPaused: 'log.sessionPaused',
  sessionResumed: 'log.sessionResumed',
} as const;

type SessionFact = FactsOf<
  | 'proposalFiled'
  | 'proposalTakenIn'
  | 'proposalCompleted'
  | 'proposalRevised'
  | 'proposalWithdrawn'
  | 'answerGiven'
  | 'answerUndone'
  | 'objectionLeft'
  | 'proposalSplit'
  | 'proposalDecided'
  | 'decisionUndone'
  | 'pathwayWritten'
  | 'leadTaken'
  | 'sessionPaused'
  | 'sessionResumed'
>;
type DecisionFactWordsProps = { fact: SessionFact; products: readonly NamedProduct[] };

export function DecisionFactWords({ fact, products }: DecisionFactWordsProps): JSX.Element {
  switch (fact.kind) {
    case 'proposalFiled':
      return (
        <Words
          id={fact.again === null ? 'log.proposalFiled' : 'log.proposalFiledAgain'}
          values={{
            proposal: <ProposalLink number={fact.number} />,
            issue: <IssueName id={fact.issueId} />,
            earlier: fact.again === null ? null : <ProposalLink number={fact.again} />,
          }}
        />
      );
    case 'proposalTakenIn':
      return (
        <Words
          id="log.proposalTakenIn"
          values={{ proposal: <ProposalLink number={fact.number} />, issue: <IssueName id={fact.issueId} /> }}
        />
      );
    case 'proposalCompleted':
    case 'proposalRevised':
    case 'proposalWithdrawn':
    case 'proposalSplit':
    case 'decisionUndone':
      return <Words id={PLAIN_WORDS[fact.kind]} values={{ proposal: <ProposalLink number={fact.number} /> }} />;
    case 'answerGiven':
      return <AnswerGiven fact={fact} products={products} />;
    case 'answerUndone':
      return (
        <Words
          id="log.answerUndone"
          values={{
            answer: <Words id={ANSWER_IDS[fact.answer]} />,
            proposal: <ProposalLink number={fact.number} />,
            seat: <SeatIdName seat={fact.seat} products={products} />,
          }}
        />
      );
    case 'objectionLeft':
      return (
        <Words
          id="log.objectionLeft"
          values={{ proposal: <ProposalLink number={fact.number} />, product: <ProductName id={fact.product} products={products} /> }}
        />
      );
    case 'proposalDecided':
      return <Decided fact={fact} products={products} />;
    case 'pathwayWritten':
      return <Words id="log.pathwayWritten" values={{ number: fact.number, proposal: <ProposalLink number={fact.proposal} /> }} />;
    case 'leadTaken':
      return <Words id="log.leadTaken" values={{ from: <PersonName id={fact.from} /> }} />;
    case 'sessionPaused':
    case 'sessionResumed':
      return <Words id={PLAIN_WORDS[fact.kind]} />;
  }
}

/** The entry's own actor is who said it; for whom, where it was a proxy. */
function AnswerGiven({ fact, products }: { fact: FactsOf<'answerGiven'>; products: readonly NamedProduct[] }): JSX.Element {
  const { answer, voice, number, seat } = fact;
  return (
    <Words
      id={voice.by === voice.for ? 'log.answerGiven' : 'log.answerGivenFor'}
      values={{
        answer: <Words id={ANSWER_IDS[answer]} />,
        proposal: <ProposalLink number={number} />,
        seat: <SeatIdName seat={seat} products={products} />,
        for: <PersonName id={voice.for} />,
      }}
    />
  );
}

function Decided({ fact, products }: { fact: FactsOf<'proposalDecided'>; products: readonly NamedProduct[] }): JSX.Element {
  return (
    <>
      <Words
        id={fact.product === null ? 'log.proposalDecided' : 'log.proposalHalfDecided'}
        values={{
          outcome: fact.outcome,
          proposal: <ProposalLink number={fact.number} />,
          product: fact.product === null ? null : <ProductName id={fact.product} products={products} />,
        }}
      />{' '}
      {fact.agreement === null ? null : <AgreementLink number={fact.agreement} />}
    </>
  );
}
