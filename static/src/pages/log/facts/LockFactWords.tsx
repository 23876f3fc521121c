/** What the log says of the event, of the lock, and of what was refused. */
import type { JSX } from 'react';
import type { ProductId } from '../../../../../src/domain/ids';
import { IssueName } from '../../../components/IssueName';
import { PersonName } from '../../../components/People';
import { ProductName, type NamedProduct } from '../../../components/change/ProductName';
import { Words } from '../../../words/Words';
import type { WordId } from '../../../words/catalogue';
import { ClassedWords } from './ClassedWords';
import type { FactsOf } from './factsOf';
import { REFUSED_CALLS } from './refusedCalls';

type LockFact = FactsOf<
  'forumMade' | 'productAdded' | 'eventOpened' | 'eventClosing' | 'orderTaken' | 'eventClosed' | 'breach' | 'breachClassed' | 'callRefused'
>;

export function LockFactWords({ fact, products }: { fact: LockFact; products: readonly NamedProduct[] }): JSX.Element {
  const nameOf = (id: ProductId) => <ProductName id={id} products={products} />;
  switch (fact.kind) {
    case 'forumMade':
      return <Words id="log.forumMade" values={{ name: fact.name }} />;
    case 'productAdded':
      return <Words id="log.productAdded" values={{ product: fact.name, owner: <PersonName id={fact.owner} /> }} />;
    case 'eventOpened':
      return <Words id={fact.informationOnly === true ? 'log.eventOpenedForInformation' : 'log.eventOpened'} values={{ event: fact.id }} />;
    case 'eventClosing':
      return <Words id="log.eventClosing" values={{ event: fact.id }} />;
    case 'orderTaken':
      return <Words id="log.orderTaken" values={{ event: fact.id, product: nameOf(fact.productId), count: fact.count }} />;
    case 'eventClosed':
      return <Words id="log.eventClosed" values={{ event: fact.id }} />;
    case 'breach':
      return (
        <Words
          id={BREACH_WORDS[fact.outcome.kind]}
          values={{
            product: nameOf(fact.productId),
            issue: <IssueName id={fact.issueId} />,
            mover: fact.mover === null ? <Words id="person.unknown" /> : <PersonName id={fact.mover} />,
          }}
        />
      );
    case 'breachClassed':
      return <ClassedWords fact={fact} />;
    case 'callRefused':
      return <Words id={REFUSED_CALLS[fact.call] ?? 'log.refused.other'} values={{ code: fact.code }} />;
  }
}

const BREACH_WORDS = {
  putBack: 'log.breach.putBack',
  putBackInMass: 'log.breach.putBack',
  overtaken: 'log.breach.overtaken',
  recordedOnly: 'log.breach.recordedOnly',
  failed: 'log.breach.failed',
} as const satisfies Record<string, WordId>;
