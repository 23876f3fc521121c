/** What an item of the agenda was about. */
import type { JSX } from 'react';
import type { Topic } from '../../../../src/domain/session/session';
import { ProductName, type NamedProduct } from '../../components/change/ProductName';
import { AgreementLink, EmergencyLink, ImpedimentLink, ProposalLink } from '../../components/records/RecordLinks';
import { Words } from '../../words/Words';

export function TopicWords({ topic, products }: { topic: Topic; products: readonly NamedProduct[] }): JSX.Element {
  switch (topic.kind) {
    case 'proposal':
      return <ProposalLink number={topic.number} />;
    case 'agreementEnding':
      return <Words id="minutes.topic.agreement" values={{ agreement: <AgreementLink number={topic.number} /> }} />;
    case 'impediment':
      return <ImpedimentLink number={topic.number} />;
    case 'impedimentCount':
      return <Words id="minutes.topic.impediments" values={{ count: topic.count }} />;
    case 'emergency':
      return <Words id="minutes.topic.emergency" values={{ emergency: <EmergencyLink number={topic.number} /> }} />;
    case 'pathwayDue':
      return <Words id="minutes.topic.pathway" values={{ number: topic.number }} />;
    case 'breaches':
      return (
        <Words
          id="minutes.topic.breaches"
          values={{ count: topic.count, product: <ProductName id={topic.product} products={products} /> }}
        />
      );
  }
}
