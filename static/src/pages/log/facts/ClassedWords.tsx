/** What the log says of breaches that were judged. */
import type { JSX } from 'react';
import { PersonName } from '../../../components/People';
import { RouteLink } from '../../../components/RouteLink';
import { Words } from '../../../words/Words';
import type { FactsOf } from './factsOf';

export function ClassedWords({ fact }: { fact: FactsOf<'breachClassed'> }): JSX.Element {
  const breach = <RouteLink to={{ page: 'putBack', product: fact.productId }}>{fact.id}</RouteLink>;
  const values = { breach, moves: fact.moves, as: fact.as, before: fact.before, owner: <PersonName id={fact.for} /> };
  return <Words id={fact.before === null ? 'log.breachClassed' : 'log.breachClassedAnew'} values={values} />;
}
