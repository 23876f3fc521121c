/** Narrows the list: open or settled, one product, one's own. Each choice is part of the address. */
import type { JSX, ReactNode } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import { RouteLink } from '../../components/RouteLink';
import type { ProposalFilter } from '../../hooks/route';
import { useSay, Words } from '../../words/Words';
import styles from './FilterChips.module.css';

type FilterChipsProps = { filter: ProposalFilter; products: readonly ProductView[] };

export function FilterChips({ filter, products }: FilterChipsProps): JSX.Element {
  const say = useSay();
  const chip = (key: string, change: Partial<ProposalFilter>, isOn: boolean, word: ReactNode) => (
    <li key={key}>
      <RouteLink to={{ page: 'proposals', number: null, filter: { ...filter, ...change } }} isCurrent={isOn} className={styles.chip}>
        {word}
      </RouteLink>
    </li>
  );
  return (
    <nav aria-label={say('proposals.filter')}>
      <ul className={styles.chips}>
        {chip('open', { state: 'open' }, filter.state === 'open', <Words id="proposals.open" />)}
        {chip('settled', { state: 'settled' }, filter.state === 'settled', <Words id="proposals.settled" />)}
        {chip('mine', { mine: !filter.mine }, filter.mine, <Words id="proposals.mine" />)}
        {products.length < 2 ? null : (
          <>
            {chip('all', { product: null }, filter.product === null, <Words id="proposals.allProducts" />)}
            {products.map(({ id, name }) => chip(`product ${id}`, { product: id }, filter.product === id, <bdi>{name}</bdi>))}
          </>
        )}
      </ul>
    </nav>
  );
}
