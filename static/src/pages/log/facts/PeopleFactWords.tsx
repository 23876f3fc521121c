/** What the log says of people: who came, who left, who stands in for whom, whose a product is. */
import type { JSX } from 'react';
import type { AccountId } from '../../../../../src/domain/ids';
import { PersonName } from '../../../components/People';
import { When } from '../../../components/When';
import { ProductName, type NamedProduct } from '../../../components/change/ProductName';
import { Words } from '../../../words/Words';
import type { FactsOf } from './factsOf';

type PeopleFact = FactsOf<'peopleChanged' | 'proxyNamed' | 'proxyEnded' | 'productChanged'>;

export function PeopleFactWords({ fact, products }: { fact: PeopleFact; products: readonly NamedProduct[] }): JSX.Element {
  switch (fact.kind) {
    case 'peopleChanged':
      return <PeopleChanged fact={fact} />;
    case 'proxyNamed':
    case 'proxyEnded': {
      const { by, for: owner, from, until } = fact.proxy;
      return (
        <Words
          id={fact.kind === 'proxyNamed' ? 'log.proxyNamed' : 'log.proxyEnded'}
          values={{
            by: <PersonName id={by} />,
            for: <PersonName id={owner} />,
            from: <When at={from} />,
            until: <When at={until} />,
          }}
        />
      );
    }
    case 'productChanged':
      return <ProductChanged fact={fact} products={products} />;
  }
}

type Place = { person: AccountId; role: string };

function PeopleChanged({ fact: { before, after } }: { fact: FactsOf<'peopleChanged'> }): JSX.Element {
  const was = placesOf(before);
  const is = placesOf(after);
  const isIn = (places: readonly Place[]) => (one: Place) => places.some(({ person, role }) => person === one.person && role === one.role);
  return (
    <>
      <Words id="log.peopleChanged" />
      <ul>
        {is
          .filter((one) => !isIn(was)(one))
          .map((one) => (
            <li key={`+${one.role}${one.person}`}>
              <Words id="log.personAdded" values={{ person: <PersonName id={one.person} />, role: one.role }} />
            </li>
          ))}
        {was
          .filter((one) => !isIn(is)(one))
          .map((one) => (
            <li key={`-${one.role}${one.person}`}>
              <Words id="log.personRemoved" values={{ person: <PersonName id={one.person} />, role: one.role }} />
            </li>
          ))}
      </ul>
    </>
  );
}

const placesOf = ({ facilitators, people }: FactsOf<'peopleChanged'>['before']): readonly Place[] => [
  ...facilitators.map((person) => ({ person, role: 'facilitator' })),
  ...people,
];

function ProductChanged({ fact, products }: { fact: FactsOf<'productChanged'>; products: readonly NamedProduct[] }): JSX.Element {
  const { productId, before, after } = fact;
  const product = <ProductName id={productId} products={products} />;
  return (
    <>
      {before.owner === after.owner ? null : (
        <Words
          id="log.ownerChanged"
          values={{ product, before: <PersonName id={before.owner} />, after: <PersonName id={after.owner} /> }}
        />
      )}{' '}
      {before.strength === after.strength ? null : <Words id="log.strengthChanged" values={{ product, after: after.strength }} />}
    </>
  );
}
