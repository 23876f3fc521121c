/** What the log says of emergencies: called, answered, what they opened, what was done, how they were judged. */
import type { JSX } from 'react';
import type { LogFact } from '../../../../../src/contract/api';
import type { EmergencyFact } from '../../../../../src/domain/log/emergencyFacts';
import { ProductName, type NamedProduct } from '../../../components/change/ProductName';
import { EmergencyLink } from '../../../components/records/RecordLinks';
import { When } from '../../../components/When';
import { useSay, Words } from '../../../words/Words';

type EmergencyFactWordsProps = { fact: Extract<LogFact, EmergencyFact>; products: readonly NamedProduct[] };

export function EmergencyFactWords({ fact, products }: EmergencyFactWordsProps): JSX.Element {
  const say = useSay();
  const emergency = <EmergencyLink number={fact.number} />;
  const product = 'product' in fact ? <ProductName id={fact.product} products={products} /> : null;
  switch (fact.kind) {
    case 'emergencyDeclared':
      return (
        <Words
          id="log.emergencyDeclared"
          values={{ emergency, products: <Named ids={fact.products} products={products} />, harm: fact.harm }}
        />
      );
    case 'emergencyAnswered':
      return <Words id="log.emergencyAnswered" values={{ emergency, product, answer: fact.isGranted ? 'granted' : 'refused' }} />;
    case 'lockOpenedByEmergency':
      return (
        <Words id="log.lockOpenedByEmergency" values={{ emergency, product, issues: fact.issues ?? 0, until: <When at={fact.until} /> }} />
      );
    case 'emergencyStep':
      return <Words id="log.emergencyStep" values={{ emergency, product, step: say('emergencies.step', { step: fact.step }) }} />;
    case 'managementTold':
      return <Words id="log.managementTold" values={{ emergency }} />;
    case 'emergencyEnded':
      return <Words id="log.emergencyEnded" values={{ emergency, early: fact.isEarly ? 'yes' : 'no' }} />;
    case 'emergencyFalseAlarm':
      return <Words id="log.emergencyFalseAlarm" values={{ emergency }} />;
    case 'emergencyReviewed':
      return <Words id="log.emergencyReviewed" values={{ emergency, judged: fact.isReal ? 'real' : 'false' }} />;
    case 'bufferOverspent':
      return <Words id="log.bufferOverspent" values={{ emergency, product, spent: fact.spent, size: fact.size }} />;
  }
}

type Ids = Extract<EmergencyFact, { kind: 'emergencyDeclared' }>['products'];

const Named = ({ ids, products }: { ids: Ids; products: readonly NamedProduct[] }): JSX.Element => (
  <>
    {ids.map((id, at) => (
      <span key={id}>
        {at === 0 ? null : ', '}
        <ProductName id={id} products={products} />
      </span>
    ))}
  </>
);
