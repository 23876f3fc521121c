/** Raises an impediment about the issue at hand: one line is enough, and what was typed survives a failed call. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useEffect, useRef, useState, type FormEvent, type JSX } from 'react';
import type { Reply } from '../../../src/contract/api';
import type { IssueId, ProductId } from '../../../src/domain/ids';
import { Field } from '../components/Field';
import { Trouble } from '../components/Trouble';
import { call } from '../wire/call';
import { useSay, Words } from '../words/Words';
import styles from './Panel.module.css';

type Refusal = Extract<Reply<'raiseImpediment'>, { ok: false }>['refusal'];
type Attempt = { kind: 'none' | 'empty' | 'running' | 'failed' } | { kind: 'refused'; refusal: Refusal };
type RaiseInPanelProps = { product: ProductId; about: IssueId; onRaised: () => void; onCancel: () => void };

/** As long as the title of an issue may be in good sense. */
const LONGEST = 200;

export function RaiseInPanel({ product, about, onRaised, onCancel }: RaiseInPanelProps): JSX.Element {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  useEffect(() => {
    field.current?.focus();
  }, []);
  const raise = async () => {
    if (title.trim() === '') {
      setAttempt({ kind: 'empty' });
      return;
    }
    setAttempt({ kind: 'running' });
    const reply = await call('raiseImpediment', { title: title.trim(), product, detail: '', about }).catch(() => null);
    if (reply === null) setAttempt({ kind: 'failed' });
    else if (!reply.ok) setAttempt({ kind: 'refused', refusal: reply.refusal });
    else onRaised();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (attempt.kind !== 'running') void raise();
  };
  return (
    <form className={styles.form} noValidate aria-label={say('panel.raise')} onSubmit={submit}>
      <Field
        label={<Words id="panel.raiseField" />}
        help={<Words id="panel.raiseHelp" />}
        error={attempt.kind === 'empty' ? <Words id="panel.raiseMissing" /> : null}
      >
        {({ id, describedBy, isInvalid }) => (
          <Textfield
            id={id}
            ref={field}
            aria-describedby={describedBy}
            isInvalid={isInvalid}
            value={title}
            onChange={(event) => {
              setTitle(event.currentTarget.value.slice(0, LONGEST));
            }}
          />
        )}
      </Field>
      {attempt.kind === 'failed' ? (
        <Trouble appearance="warning">
          <Words id="outcome.unknownForm" />
        </Trouble>
      ) : null}
      {attempt.kind === 'refused' ? (
        <Trouble>
          <Words id={refusalWord(attempt.refusal)} />
        </Trouble>
      ) : null}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" isLoading={attempt.kind === 'running'}>
          <Words id="panel.raiseIt" />
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          <Words id="action.cancel" />
        </Button>
      </div>
    </form>
  );
}

/** Raising is refused for few reasons; the others belong to later steps of an impediment. */
const refusalWord = ({ code }: Refusal) =>
  code === 'mayNotCreateIssues' ? ('refusal.mayNotCreateIssues' as const) : ('panel.raiseRefused' as const);
