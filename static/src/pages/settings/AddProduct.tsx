/** Adds a product to a running forum. What is typed stays until it is accepted. */
import Button from '@atlaskit/button/default/button';
import { useReducer, useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { useAnnounce } from '../../components/Announcer';
import { AttemptTrouble, type Attempt } from '../../components/AttemptTrouble';
import { ProductFields } from '../../components/product/ProductFields';
import {
  changeProduct,
  NEW_PRODUCT,
  problemsOf,
  toNewProduct,
  type ProductChange,
  type ProductDraft,
} from '../../components/product/productDraft';
import { call } from '../../wire/call';
import { useSay, Words } from '../../words/Words';
import styles from './EditForm.module.css';

export function AddProduct({ onTake }: { onTake: (forum: ForumView) => void }): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const [isShown, setIsShown] = useState(false);
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  const [draft, change] = useReducer(
    (held: ProductDraft, next: ProductChange | { kind: 'emptied' }) => (next.kind === 'emptied' ? NEW_PRODUCT : changeProduct(held, next)),
    NEW_PRODUCT,
  );
  const submit = async () => {
    const product = toNewProduct(draft);
    if (product === null || problemsOf(draft).length > 0) {
      setAttempt({ kind: 'incomplete' });
      return;
    }
    setAttempt({ kind: 'running' });
    const reply = await call('addProduct', { product }).catch(() => null);
    if (reply === null) setAttempt({ kind: 'failed' });
    else if (!reply.ok) setAttempt({ kind: 'refused', refusal: reply.refusal });
    else {
      onTake(reply.value);
      announce(say('outcome.productAdded', { product: product.name }));
      setAttempt({ kind: 'none' });
      setIsShown(false);
      change({ kind: 'emptied' });
    }
  };
  if (!isShown) {
    return (
      <div>
        <Button
          onClick={() => {
            setIsShown(true);
          }}
        >
          <Words id="action.addProduct" />
        </Button>
      </div>
    );
  }
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>
        <Words id="action.addProduct" />
      </h3>
      <ProductFields draft={draft} areProblemsShown={attempt.kind !== 'none'} onChange={change} />
      <AttemptTrouble attempt={attempt} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" isLoading={attempt.kind === 'running'}>
          <Words id="action.addProduct" />
        </Button>
        <Button
          appearance="subtle"
          onClick={() => {
            setIsShown(false);
          }}
        >
          <Words id="action.cancel" />
        </Button>
      </div>
    </form>
  );
}
