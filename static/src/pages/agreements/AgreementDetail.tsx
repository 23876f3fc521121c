/** One agreement beside the register: what, until when, who agreed, what Jira shows of it, and its history. */
import { useCallback, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { AgreementView } from '../../../../src/contract/calls/agreementCalls';
import { Fact, Facts } from '../../components/Facts';
import { ProductLozenges } from '../../components/change/ProductLozenges';
import { DetailFrame } from '../../components/records/DetailFrame';
import { MinutesLink, ProposalLink } from '../../components/records/RecordLinks';
import { VoiceName } from '../../components/records/VoiceName';
import { useDetail } from '../../hooks/useDetail';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import { AgreementRefusalWords } from './AgreementRefusalWords';
import { AgreementStateWords } from './AgreementStateWords';
import { ApplySection } from './ApplySection';
import { RenewalsSection } from './RenewalsSection';
import { UntilWords } from './UntilWords';

type AgreementDetailProps = { number: number; forum: ForumView; beat: number; takesFocus: boolean; onClose: () => void };

export function AgreementDetail({ number, forum, beat, takesFocus, onClose }: AgreementDetailProps): JSX.Element {
  const ask = useCallback(() => call('showAgreement', { number }), [number]);
  const { view, refusal, isUnreachable, askAgain, take } = useDetail(ask, beat);
  return (
    <DetailFrame
      title={
        <>
          <Words id="agreement.number" values={{ number }} /> {view === null ? null : <bdi>{view.agreement.text}</bdi>}
        </>
      }
      refusal={refusal === null ? null : <AgreementRefusalWords refusal={refusal} />}
      isUnreachable={isUnreachable}
      takesFocus={takesFocus}
      onRetry={askAgain}
      onClose={onClose}
    >
      {view === null ? null : (
        <>
          <AgreementFacts view={view} forum={forum} />
          <ApplySection view={view} products={forum.products} onTake={take} />
          <RenewalsSection renewals={view.agreement.renewals} />
        </>
      )}
    </DetailFrame>
  );
}

function AgreementFacts({ view, forum }: { view: AgreementView; forum: ForumView }): JSX.Element {
  const { agreement } = view;
  return (
    <Facts>
      <Fact name={<Words id="agreements.state" />}>
        <AgreementStateWords view={view} />
      </Fact>
      {agreement.state.kind === 'standing' ? (
        <Fact name={<Words id="agreements.standsUntil" />}>
          <UntilWords view={view} zone={forum.zone} />
        </Fact>
      ) : null}
      <Fact name={<Words id="agreements.products" />}>
        <ProductLozenges ids={agreement.products} products={forum.products} />
      </Fact>
      <Fact name={<Words id="agreements.agreedBy" />}>
        <ul>
          {agreement.agreedBy.map((voice) => (
            <li key={`${voice.by} ${voice.for}`}>
              <VoiceName voice={voice} />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={<Words id="agreements.since" />}>
        <MinutesLink event={agreement.event} />
      </Fact>
      {agreement.proposal === null ? null : (
        <Fact name={<Words id="agreements.from" />}>
          <ProposalLink number={agreement.proposal} />
        </Fact>
      )}
    </Facts>
  );
}
