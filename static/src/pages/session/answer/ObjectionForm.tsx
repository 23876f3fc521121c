/** An objection to what others decide: why it is not this person's No, and the line that stays with the decision. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useState, type JSX } from 'react';
import type { ProposalView } from '../../../../../src/contract/calls/proposalCalls';
import type { ProductId } from '../../../../../src/domain/ids';
import { KindWords } from '../../../components/change/KindWords';
import { ProductName } from '../../../components/change/ProductName';
import { Field } from '../../../components/Field';
import { Words } from '../../../words/Words';
import styles from '../item/Matter.module.css';
import type { Live } from '../live';
import { useHolding } from '../useHolding';
import type { OnHold } from '../useShownItem';

type ObjectionFormProps = { live: Live; view: ProposalView; product: ProductId; onHold: OnHold; onDone: () => void };

export function ObjectionForm({ live, view, product, onHold, onDone }: ObjectionFormProps): JSX.Element {
  const [text, setText] = useState('');
  useHolding(onHold, text !== '');
  const { kind } = view.proposal.wish;
  const send = async () => {
    if (text.trim() === '') return;
    if (!(await live.act('objectToProposal', { number: view.proposal.number, product, text: text.trim() }))) return;
    setText('');
    onDone();
  };
  return (
    <section className={styles.section}>
      <h3>
        <Words id="objection.title" values={{ product: <ProductName id={product} products={live.forum.products} /> }} />
      </h3>
      <p>
        <Words
          id={live.forum.rights.table[kind] === 'management' ? 'objection.whyManagement' : 'objection.whyOthers'}
          values={{ kind: <KindWords kind={kind} /> }}
        />
      </p>
      <Field label={<Words id="objection.text" />}>
        {({ id, describedBy }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button isLoading={live.running === 'objectToProposal'} onClick={() => void send()}>
          <Words id="objection.send" />
        </Button>
      </div>
    </section>
  );
}
