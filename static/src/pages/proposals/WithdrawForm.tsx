/** Takes a proposal back; the reason stays with it, and what was typed survives a failed call. */
import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import { useEffect, useRef, useState, type FormEvent, type JSX } from 'react';
import type { Reply } from '../../../../src/contract/api';
import type { ProposalView } from '../../../../src/contract/calls/proposalCalls';
import { useAnnounce } from '../../components/Announcer';
import { ProposalRefusalWords } from '../../components/change/ProposalRefusalWords';
import { Field } from '../../components/Field';
import { Trouble } from '../../components/Trouble';
import { call } from '../../wire/call';
import { useSay, Words } from '../../words/Words';
import styles from './ProposalDetail.module.css';

type Refusal = Extract<Reply<'withdrawProposal'>, { ok: false }>['refusal'];
type Attempt = { kind: 'none' } | { kind: 'running' } | { kind: 'failed' } | { kind: 'refused'; refusal: Refusal };
type WithdrawFormProps = { number: number; onTake: (view: ProposalView) => void; onCancel: () => void };

export function WithdrawForm({ number, onTake, onCancel }: WithdrawFormProps): JSX.Element {
  const say = useSay();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  useEffect(() => {
    field.current?.focus();
  }, []);
  const withdraw = async () => {
    setAttempt({ kind: 'running' });
    const reply = await call('withdrawProposal', { number, reason }).catch(() => null);
    if (reply === null) setAttempt({ kind: 'failed' });
    else if (!reply.ok) setAttempt({ kind: 'refused', refusal: reply.refusal });
    else {
      announce(say('proposal.isWithdrawn', { title: reply.value.proposal.wish.title }));
      onTake(reply.value);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void withdraw();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <Field label={<Words id="proposal.withdrawReason" />} help={<Words id="proposal.withdrawHelp" />}>
        {({ id, describedBy }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            ref={field}
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      {attempt.kind === 'refused' ? (
        <Trouble>
          <ProposalRefusalWords refusal={attempt.refusal} />
        </Trouble>
      ) : null}
      {attempt.kind === 'failed' ? (
        <Trouble appearance="warning">
          <Words id="outcome.unknownForm" />
        </Trouble>
      ) : null}
      <div className={styles.line}>
        <Button type="submit" appearance="primary" isLoading={attempt.kind === 'running'}>
          <Words id="proposal.withdrawIt" />
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          <Words id="proposal.keep" />
        </Button>
      </div>
    </form>
  );
}
