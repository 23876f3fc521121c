/** First question: what kind of decision it is, and so who decides it. */
import { Radio } from '@atlaskit/radio';
import { useId, type JSX } from 'react';
import { DECISION_KINDS, type Decides, type DecisionKind, type DecisionRights } from '../../../../src/domain/decisionRights';
import { DecidesWords, KIND_WORDS } from '../../components/change/KindWords';
import { FieldGroup } from '../../components/Field';
import { useSay, Words } from '../../words/Words';
import styles from './ProposeForm.module.css';
import type { WishEvent } from './wishDraft';

const DECIDERS: readonly Decides[] = ['productOwner', 'bothByPathway', 'management'];

type KindStepProps = { rights: DecisionRights; chosen: DecisionKind | null; isMissingShown: boolean; onChange: (event: WishEvent) => void };

export function KindStep({ rights, chosen, isMissingShown, onChange }: KindStepProps): JSX.Element {
  const say = useSay();
  const name = useId();
  const isMissing = isMissingShown && chosen === null;
  return (
    <FieldGroup label={<Words id="propose.kind" />} error={isMissing ? <Words id="propose.kindMissing" /> : null}>
      <div className={styles.kinds}>
        {DECIDERS.map((decides) => {
          const kinds = DECISION_KINDS.filter((kind) => rights.table[kind] === decides);
          return kinds.length === 0 ? null : (
            <div key={decides}>
              <p className={styles.quiet}>
                <DecidesWords decides={decides} />
              </p>
              {kinds.map((kind) => (
                <Radio
                  key={kind}
                  name={name}
                  value={kind}
                  label={say(KIND_WORDS[kind])}
                  isChecked={chosen === kind}
                  isInvalid={isMissing}
                  onChange={() => {
                    onChange({ kind: 'kindChosen', decision: kind });
                  }}
                />
              ))}
            </div>
          );
        })}
      </div>
    </FieldGroup>
  );
}
