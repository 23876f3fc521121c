/** What the agreement changes, and what became of each change in Jira; who may, tries again. */
import Button from '@atlaskit/button/default/button';
import { useState, type JSX } from 'react';
import type { Reply } from '../../../../src/contract/api';
import type { AgreementView } from '../../../../src/contract/calls/agreementCalls';
import { resultsOf } from '../../../../src/domain/agreement/application';
import { useAnnounce } from '../../components/Announcer';
import { Trouble } from '../../components/Trouble';
import { ChangeWords } from '../../components/change/ChangeWords';
import type { NamedProduct } from '../../components/change/ProductName';
import { RecordSection } from '../../components/records/RecordSection';
import styles from '../../components/records/Beside.module.css';
import { call } from '../../wire/call';
import { useSay, Words } from '../../words/Words';
import { AgreementRefusalWords } from './AgreementRefusalWords';
import { AppliedWords } from './AppliedWords';

type ApplySectionProps = { view: AgreementView; products: readonly NamedProduct[]; onTake: (view: AgreementView) => void };
type Refusal = Extract<Reply<'applyAgreement'>, { ok: false }>['refusal'];
type Attempt = { kind: 'none' | 'running' | 'failed' } | { kind: 'refused'; refusal: Refusal };

export function ApplySection({ view, products, onTake }: ApplySectionProps): JSX.Element {
  const { agreement, mayApply } = view;
  const results = resultsOf(agreement);
  const { attempt, apply } = useApply(agreement.number, onTake);
  return (
    <RecordSection word="agreements.changes">
      <ul className={styles.rows}>
        {agreement.changes.map((change, at) => (
          <li key={at} className={styles.row}>
            <span>
              <ChangeWords change={change} products={products} />
            </span>
            {agreement.state.kind === 'undone' ? null : <AppliedWords result={results.find((one) => one.change === at) ?? null} />}
          </li>
        ))}
      </ul>
      {mayApply ? (
        <div>
          <Button isLoading={attempt.kind === 'running'} onClick={apply}>
            <Words id={agreement.application.kind === 'owed' ? 'agreements.applyNow' : 'action.tryAgain'} />
          </Button>
        </div>
      ) : null}
      {attempt.kind === 'failed' ? (
        <Trouble appearance="warning">
          <Words id="agreements.applyUnknown" />
        </Trouble>
      ) : null}
      {attempt.kind === 'refused' ? (
        <Trouble>
          <AgreementRefusalWords refusal={attempt.refusal} />
        </Trouble>
      ) : null}
    </RecordSection>
  );
}

function useApply(number: number, onTake: (view: AgreementView) => void): { attempt: Attempt; apply: () => void } {
  const say = useSay();
  const announce = useAnnounce();
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  const apply = async () => {
    setAttempt({ kind: 'running' });
    const reply = await call('applyAgreement', { number }).catch(() => null);
    if (reply === null) setAttempt({ kind: 'failed' });
    else if (!reply.ok) setAttempt({ kind: 'refused', refusal: reply.refusal });
    else {
      setAttempt({ kind: 'none' });
      onTake(reply.value);
      const failed = resultsOf(reply.value.agreement).filter(({ outcome }) => outcome.kind === 'failed').length;
      announce(say('agreements.applied', { failed }));
    }
  };
  return {
    attempt,
    apply: () => {
      void apply();
    },
  };
}
