/** The body of a proposal, the most needed first. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { ProposalView } from '../../../../src/contract/calls/proposalCalls';
import { ChangeList } from '../../components/change/ChangeList';
import { DateEffects } from '../../components/change/DateEffects';
import { EffectTable } from '../../components/change/EffectTable';
import { HitsNotice } from '../../components/change/HitsNotice';
import { SeatAnswers } from '../../components/change/SeatAnswers';
import { Words } from '../../words/Words';
import { DetailEarlier } from './DetailEarlier';
import { DetailHistory } from './DetailHistory';
import { DetailNotices } from './DetailNotices';
import { DetailObjections } from './DetailObjections';
import { DetailReasons } from './DetailReasons';
import { DetailSection } from './DetailSection';

export function DetailSections({ view, forum: { products } }: { view: ProposalView; forum: ForumView }): JSX.Element {
  const { proposal, effect, dates, hits, seats } = view;
  return (
    <>
      <DetailNotices view={view} />
      {proposal.state.kind === 'waiting' ? <HitsNotice hits={hits} /> : null}
      <DetailSection word="proposal.exactChange">
        {proposal.wish.changes.length === 0 ? (
          <Words id="proposal.saysNothingYet" />
        ) : (
          <ChangeList changes={proposal.wish.changes} products={products} />
        )}
      </DetailSection>
      {effect.length === 0 && dates.length === 0 ? null : (
        <DetailSection word="proposal.effect">
          {effect.map((one) => (
            <EffectTable key={one.product} effect={one} products={products} />
          ))}
          {dates.length === 0 ? null : <DateEffects dates={dates} />}
        </DetailSection>
      )}
      {seats.length === 0 ? null : (
        <DetailSection word="proposal.deciders">
          <SeatAnswers seats={seats} answers={proposal.answers} products={products} />
          <DetailObjections objections={proposal.objections} products={products} />
        </DetailSection>
      )}
      <DetailSection word="proposal.why">
        <DetailReasons wish={proposal.wish} />
      </DetailSection>
      <DetailEarlier view={view} products={products} />
      <DetailHistory proposal={proposal} products={products} />
    </>
  );
}
