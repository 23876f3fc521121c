/** Agreeing with a change: what exactly is agreed instead, and one line that says so. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useState, type JSX } from 'react';
import type { ProductView } from '../../../../../src/contract/api';
import type { ProposalView } from '../../../../../src/contract/calls/proposalCalls';
import type { SeatId } from '../../../../../src/domain/authority';
import type { Answer } from '../../../../../src/domain/proposal/proposal';
import { Field } from '../../../components/Field';
import { Words } from '../../../words/Words';
import styles from '../item/Matter.module.css';
import { agreedChanges, anchorsFor, draftsOf } from './changeDraft';
import { ChangeEditor } from './ChangeEditor';

type ChangedAnswerProps = {
  view: ProposalView;
  seat: SeatId;
  products: readonly ProductView[];
  isRunning: boolean;
  onSend: (answer: Answer) => void;
  onCancel: () => void;
};

export function ChangedAnswer({ view, seat, products, isRunning, onSend, onCancel }: ChangedAnswerProps): JSX.Element {
  const [drafts, setDrafts] = useState(() => draftsOf(view.proposal.wish.changes, view.seats.find(({ id }) => id === seat)?.seat));
  const [text, setText] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const changes = agreedChanges(drafts);
  const send = () => {
    setIsAsked(true);
    if (text.trim() !== '' && changes.length > 0) onSend({ kind: 'agreedWithChange', changes, text: text.trim() });
  };
  return (
    <>
      <ul className={styles.steps}>
        {drafts.map((draft, at) => (
          <li key={at}>
            <ChangeEditor
              draft={draft}
              products={products}
              anchors={anchorsFor(draft.change, view.effect)}
              onChange={(next) => {
                setDrafts(drafts.map((one, index) => (index === at ? next : one)));
              }}
            />
          </li>
        ))}
      </ul>
      {isAsked && changes.length === 0 ? (
        <p role="alert">
          <Words id="changed.nothingLeft" />
        </p>
      ) : null}
      <Field
        label={<Words id="changed.text" />}
        help={<Words id="changed.textHelp" />}
        error={isAsked && text.trim() === '' ? <Words id="changed.textMissing" /> : null}
      >
        {({ id, describedBy, isInvalid }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            isInvalid={isInvalid}
            value={text}
            onChange={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" isLoading={isRunning} onClick={send}>
          <Words id="changed.send" />
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          <Words id="action.cancel" />
        </Button>
      </div>
    </>
  );
}
