/** Adds a correction to closed minutes; what was typed survives a failed call. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent, type JSX } from 'react';
import type { MinutesView } from '../../../../src/contract/calls/agreementCalls';
import { useAnnounce } from '../../components/Announcer';
import { Field } from '../../components/Field';
import { Trouble } from '../../components/Trouble';
import styles from '../../components/records/Beside.module.css';
import { call } from '../../wire/call';
import { useSay, Words } from '../../words/Words';
import { MinutesRefusalWords, type MinutesRefusal } from './MinutesRefusalWords';

type Attempt = { kind: 'none' | 'empty' | 'running' | 'failed' } | { kind: 'refused'; refusal: MinutesRefusal };

export function CorrectionForm({ event, onTake }: { event: number; onTake: (view: MinutesView) => void }): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const [text, setText] = useState('');
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  const add = async () => {
    if (text.trim() === '') {
      setAttempt({ kind: 'empty' });
      return;
    }
    setAttempt({ kind: 'running' });
    const reply = await call('correctMinutes', { event, text: text.trim() }).catch(() => null);
    if (reply === null) setAttempt({ kind: 'failed' });
    else if (!reply.ok) setAttempt({ kind: 'refused', refusal: reply.refusal });
    else {
      setAttempt({ kind: 'none' });
      setText('');
      announce(say('minutes.corrected'));
      onTake(reply.value);
    }
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void add();
  };
  return (
    <form className={styles.section} data-copy="no" noValidate onSubmit={submit}>
      <Field
        label={<Words id="minutes.correctionField" />}
        help={<Words id="minutes.correctionHelp" />}
        error={attempt.kind === 'empty' ? <Words id="minutes.correctionMissing" /> : null}
      >
        {({ id, describedBy, isInvalid }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            isInvalid={isInvalid}
            value={text}
            onChange={(change) => {
              setText(change.currentTarget.value);
            }}
          />
        )}
      </Field>
      <AttemptWords attempt={attempt} />
      <div>
        <Button type="submit" isLoading={attempt.kind === 'running'}>
          <Words id="minutes.addCorrection" />
        </Button>
      </div>
    </form>
  );
}

function AttemptWords({ attempt }: { attempt: Attempt }): JSX.Element | null {
  if (attempt.kind === 'refused') {
    return (
      <Trouble>
        <MinutesRefusalWords refusal={attempt.refusal} />
      </Trouble>
    );
  }
  return attempt.kind === 'failed' ? (
    <Trouble appearance="warning">
      <Words id="outcome.unknownForm" />
    </Trouble>
  ) : null;
}
