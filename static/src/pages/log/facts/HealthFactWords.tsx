/** What the log says of a lock's health: gaps, proofs, and the people a lock depends on. */
import type { JSX } from 'react';
import type { ProductId } from '../../../../../src/domain/ids';
import { IssueName } from '../../../components/IssueName';
import { PersonName } from '../../../components/People';
import { When } from '../../../components/When';
import { GapCauseWords, ProofOutcomeWords } from '../../../components/lock/GapWords';
import { ProductName, type NamedProduct } from '../../../components/change/ProductName';
import { Words } from '../../../words/Words';
import type { FactsOf } from './factsOf';

type HealthFact = FactsOf<
  | 'lockGapBegan'
  | 'lockGapEnded'
  | 'ownerGone'
  | 'ownerBack'
  | 'productInherited'
  | 'proofBegun'
  | 'proofEnded'
  | 'fightBrokenOff'
  | 'fightTakenUp'
>;

export function HealthFactWords({ fact, products }: { fact: HealthFact; products: readonly NamedProduct[] }): JSX.Element {
  const product = <ProductName id={fact.productId satisfies ProductId} products={products} />;
  switch (fact.kind) {
    case 'lockGapBegan':
      return (
        <Words id="log.lockGapBegan" values={{ product, from: <When at={fact.from} />, cause: <GapCauseWords code={fact.cause} /> }} />
      );
    case 'lockGapEnded':
      return <Words id="log.lockGapEnded" values={{ product, from: <When at={fact.from} />, until: <When at={fact.until} /> }} />;
    case 'ownerGone':
    case 'ownerBack':
      return (
        <Words
          id={fact.kind === 'ownerGone' ? 'log.ownerGone' : 'log.ownerBack'}
          values={{ product, owner: <PersonName id={fact.owner} /> }}
        />
      );
    case 'productInherited': {
      const [from, to] = [<PersonName key="from" id={fact.from} />, <PersonName key="to" id={fact.to} />];
      const counts = { agreements: fact.agreements.length, pathways: fact.pathways.length };
      return <Words id="log.productInherited" values={{ product, from, to, ...counts }} />;
    }
    case 'proofBegun':
      return <Words id="log.proofBegun" values={{ product, issue: <IssueName id={fact.issueId} /> }} />;
    case 'fightBrokenOff':
    case 'fightTakenUp': {
      const mover = fact.mover === null ? <Words id="fault.fight.nobody" /> : <PersonName id={fact.mover} />;
      const values = { product, issue: <IssueName id={fact.issueId} />, mover };
      if (fact.kind === 'fightTakenUp') return <Words id="log.fightTakenUp" values={values} />;
      return <Words id="log.fightBrokenOff" values={{ ...values, times: fact.times }} />;
    }
    case 'proofEnded': {
      const outcome = <ProofOutcomeWords kind={fact.outcome} />;
      return <Words id="log.proofEnded" values={{ product, issue: <IssueName id={fact.issueId} />, outcome }} />;
    }
  }
}
