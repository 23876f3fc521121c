/** Raises an impediment in half a minute: what is in the way, of which product. What is typed stays until it is raised. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { DoorRefusal, ForumView } from '../../../../src/contract/api';
import type { ImpedimentCard, ImpedimentRefusal } from '../../../../src/contract/calls/impedimentCalls';
import { Field } from '../../components/Field';
import { NativeSelect } from '../../components/bare/NativeSelect';
import { Trouble } from '../../components/Trouble';
import { call } from '../../wire/call';
import { useSay, Words } from '../../words/Words';
import { ImpedimentRefusalWords } from './ImpedimentRefusalWords';
import { isTooLong, newDraft, readyDraft } from './raiseDraft';
import styles from './RaiseForm.module.css';

type Attempt = { kind: 'none' | 'incomplete' | 'running' | 'failed' } | { kind: 'refused'; refusal: ImpedimentRefusal | DoorRefusal };
type RaiseFormProps = { forum: ForumView; onRaised: (card: ImpedimentCard) => void; onCancel: () => void };

export function RaiseForm({ forum, onRaised, onCancel }: RaiseFormProps): JSX.Element {
  const say = useSay();
  const [draft, setDraft] = useState(() => newDraft(forum));
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  const submit = async (): Promise<void> => {
    const ready = readyDraft(draft);
    if (attempt.kind === 'running') return;
    if (ready === null) {
      setAttempt({ kind: 'incomplete' });
      return;
    }
    setAttempt({ kind: 'running' });
    const reply = await call('raiseImpediment', ready).catch(() => null);
    if (reply?.ok === true) onRaised(reply.value);
    else setAttempt(reply === null ? { kind: 'failed' } : { kind: 'refused', refusal: reply.refusal });
  };
  const isMissing = (value: string) => attempt.kind === 'incomplete' && value.trim() === '';
  const titleProblem = isMissing(draft.title)
    ? 'impediments.raise.titleMissing'
    : isTooLong(draft.title)
      ? 'impediments.raise.titleTooLong'
      : null;
  const products = forum.products.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={say('impediments.raise')}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field label={<Words id="impediments.raise.title" />} error={titleProblem === null ? undefined : <Words id={titleProblem} />}>
        {({ id, describedBy, isInvalid }) => (
          <Textfield
            ref={first}
            id={id}
            aria-describedby={describedBy}
            isInvalid={isInvalid}
            value={draft.title}
            onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
          />
        )}
      </Field>
      {products.length === 1 ? null : (
        <Field
          label={<Words id="impediments.raise.product" />}
          error={isMissing(draft.product) ? <Words id="impediments.raise.productMissing" /> : undefined}
        >
          {({ id, describedBy }) => (
            <NativeSelect
              id={id}
              describedBy={describedBy}
              value={draft.product}
              options={[...(draft.product === '' ? [{ value: '' as const, label: say('impediments.raise.choose') }] : []), ...products]}
              onChange={(product) => setDraft({ ...draft, product })}
            />
          )}
        </Field>
      )}
      <Field label={<Words id="impediments.raise.detail" />} help={<Words id="impediments.raise.detailHelp" />}>
        {({ id, describedBy }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            value={draft.detail}
            onChange={(event) => setDraft({ ...draft, detail: event.currentTarget.value })}
          />
        )}
      </Field>
      {attempt.kind === 'refused' ? (
        <Trouble>
          <ImpedimentRefusalWords refusal={attempt.refusal} />
        </Trouble>
      ) : null}
      {attempt.kind === 'failed' ? (
        <Trouble appearance="warning">
          <Words id="outcome.unknownForm" />
        </Trouble>
      ) : null}
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" isLoading={attempt.kind === 'running'}>
          <Words id="impediments.raise" />
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          <Words id="action.cancel" />
        </Button>
      </div>
    </form>
  );
}
