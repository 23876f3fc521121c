/** The forms a forum may begin with, each with the one sentence that says what differs. */
import { Radio } from '@atlaskit/radio';
import { useId, type JSX } from 'react';
import type { FormName } from '../../../../src/domain/forum/settings';
import { FieldGroup } from '../../components/Field';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import styles from './FormCards.module.css';

type FormCardsProps = { chosen: FormName | null; isMissing: boolean; onChoose: (form: FormName) => void };

export function FormCards({ chosen, isMissing, onChoose }: FormCardsProps): JSX.Element {
  const say = useSay();
  const name = useId();
  return (
    <FieldGroup label={<Words id="makeForum.form" />} error={isMissing ? <Words id="makeForum.formMissing" /> : null}>
      <div className={styles.cards}>
        {FORM_CARDS.map(({ form, title, differs }) => (
          <div key={form} className={styles.card}>
            <Radio
              name={name}
              value={form}
              label={say(title)}
              isChecked={chosen === form}
              isInvalid={isMissing}
              aria-describedby={`${name}-${form}`}
              onChange={() => {
                onChoose(form);
              }}
            />
            <p id={`${name}-${form}`} className={styles.differs}>
              <Words id={differs} />
            </p>
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

export const FORM_CARDS: readonly { form: FormName; title: WordId; differs: WordId }[] = [
  { form: 'patientKeeper', title: 'form.patientKeeper', differs: 'form.patientKeeper.differs' },
  { form: 'threeM', title: 'form.threeM', differs: 'form.threeM.differs' },
  { form: 'saab', title: 'form.saab', differs: 'form.saab.differs' },
  { form: 'apple', title: 'form.apple', differs: 'form.apple.differs' },
  { form: 'blank', title: 'form.blank', differs: 'form.blank.differs' },
];
