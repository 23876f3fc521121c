/** Step 2: whose backlogs the forum locks, and who owns them. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import { MOST_PRODUCTS } from '../../../../src/domain/forum/setup';
import { ProductFields } from '../../components/product/ProductFields';
import { useSay, Words } from '../../words/Words';
import { mayAddProduct } from './forumDraft';
import type { StepProps } from './NameStep';
import styles from './ProductsStep.module.css';

export function ProductsStep({ draft, onChange, areProblemsShown }: StepProps): JSX.Element {
  const say = useSay();
  return (
    <>
      {draft.products.map(({ key, draft: product }, at) => (
        <section key={key} className={styles.product} aria-label={say('makeForum.productNumber', { number: at + 1 })}>
          <div className={styles.head}>
            <h3>
              <Words id="makeForum.productNumber" values={{ number: at + 1 }} />
            </h3>
            {draft.products.length > 1 ? (
              <Button
                appearance="subtle"
                spacing="compact"
                aria-label={say('action.removeProductNumber', { number: at + 1 })}
                onClick={() => {
                  onChange({ kind: 'productRemoved', key });
                }}
              >
                <Words id="action.remove" />
              </Button>
            ) : null}
          </div>
          <ProductFields
            draft={product}
            areProblemsShown={areProblemsShown}
            onChange={(change) => {
              onChange({ kind: 'productChanged', key, change });
            }}
          />
        </section>
      ))}
      {mayAddProduct(draft) ? (
        <div>
          <Button
            onClick={() => {
              onChange({ kind: 'productAdded' });
            }}
          >
            <Words id="action.anotherProduct" />
          </Button>
        </div>
      ) : (
        <p>
          <Words id="makeForum.mostProducts" values={{ most: MOST_PRODUCTS }} />
        </p>
      )}
    </>
  );
}
