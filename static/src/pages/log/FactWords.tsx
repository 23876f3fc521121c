/** What a log entry says happened. */
import type { JSX } from 'react';
import type { LogFact, ProductView } from '../../../../src/contract/api';
import type { ProductId } from '../../../../src/domain/ids';
import { IssueName } from '../../components/IssueName';
import { PersonName } from '../../components/People';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';

export function FactWords({ fact, products }: { fact: LogFact; products: readonly ProductView[] }): JSX.Element {
  const nameOf = (id: ProductId) => products.find((product) => product.id === id)?.name ?? id;
  switch (fact.kind) {
    case 'forumMade':
      return <Words id="log.forumMade" values={{ name: fact.name }} />;
    case 'productAdded':
      return <Words id="log.productAdded" values={{ product: fact.name, owner: <PersonName id={fact.owner} /> }} />;
    case 'eventOpened':
      return <Words id="log.eventOpened" values={{ event: fact.id }} />;
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
    case 'callRefused':
      return <Words id={CALL_WORDS[fact.call] ?? 'log.refused.other'} values={{ code: fact.code }} />;
  }
}

const BREACH_WORDS = {
  putBack: 'log.breach.putBack',
  putBackInMass: 'log.breach.putBack',
  overtaken: 'log.breach.overtaken',
  recordedOnly: 'log.breach.recordedOnly',
  failed: 'log.breach.failed',
} as const satisfies Record<string, WordId>;

/** Calls change something or are refused to outsiders; a call of a later version still gets a sentence. */
const CALL_WORDS: Readonly<Record<string, WordId>> = {
  makeForum: 'log.refused.makeForum',
  addProduct: 'log.refused.addProduct',
  openEvent: 'log.refused.openEvent',
  closeEvent: 'log.refused.closeEvent',
  checkLock: 'log.refused.checkLock',
};
