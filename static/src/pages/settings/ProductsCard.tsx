/** The products of the forum: board, Product Owner, how strong its lock is; changed at an event. */
import type { JSX } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import { Card } from '../../components/Card';
import { LOCK_WORDS } from '../../components/product/strengthWords';
import { PersonName } from '../../components/People';
import { useSay, Words } from '../../words/Words';
import { Editable } from './Editable';
import type { SectionProps } from './sectionProps';
import styles from './SettingsPage.module.css';
import { AddProduct } from './AddProduct';
import { EditProduct } from './EditProduct';
import { WhenLine } from './WhenLine';

export function ProductsCard({ forum, onTake }: SectionProps): JSX.Element {
  const { products, abilities } = forum;
  return (
    <Card title={<Words id="settings.products" />}>
      <ul className={styles.lines}>
        {products.map((product) => (
          <ProductLine key={product.id} product={product} forum={forum} onTake={onTake} />
        ))}
      </ul>
      <p className={styles.rule}>
        <Words id="settings.products.rule" />
      </p>
      {abilities.mayChangeSettings ? null : (
        <p className={styles.rule}>
          <Words id="settings.products.when" /> <WhenLine forum={forum} />
        </p>
      )}
      {abilities.mayAddProduct ? <AddProduct onTake={onTake} /> : null}
    </Card>
  );
}

function ProductLine({ product, forum, onTake }: SectionProps & { product: ProductView }): JSX.Element {
  const say = useSay();
  const { name, board, owner, lock } = product;
  return (
    <li className={styles.line}>
      <span>
        <Words id="settings.product" values={{ product: <strong>{name}</strong>, board: board.name }} />
        <br />
        <Words id="product.owner" /> <PersonName id={owner} />
        <br />
        <Words id={LOCK_WORDS[lock.strength]} />
      </span>
      {forum.abilities.mayChangeSettings ? (
        <Editable word="settings.changeProduct" fullLabel={say('settings.changeProductOf', { product: name })} isSmall>
          {(close) => <EditProduct forum={forum} product={product} onTake={onTake} onClose={close} />}
        </Editable>
      ) : null}
    </li>
  );
}
