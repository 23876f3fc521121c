/** What happens to a move against the lock. */
import { RadioGroup } from '@atlaskit/radio';
import type { JSX } from 'react';
import type { Strength } from '../../../../src/contract/api';
import { useSay, Words } from '../../words/Words';
import { FieldGroup } from '../Field';
import styles from './ProductFields.module.css';
import { CHOICE_WORDS } from './strengthWords';

type StrengthFieldProps = {
  strength: Strength;
  /** Hard is chosen of a product that is there: what it takes is shown first. */
  mayBeHard?: boolean;
  onChange: (strength: Strength) => void;
};

const FIRST: readonly Strength[] = ['watch', 'warn', 'restore'];

export function StrengthField({ strength, mayBeHard = false, onChange }: StrengthFieldProps): JSX.Element {
  const say = useSay();
  const offered: readonly Strength[] = mayBeHard ? [...FIRST, 'hard'] : FIRST;
  return (
    <FieldGroup label={<Words id="product.strength" />}>
      <RadioGroup
        value={strength}
        aria-label={say('product.strength')}
        options={offered.map((value) => ({ value, label: say(CHOICE_WORDS[value]) }))}
        onChange={(event) => {
          const chosen = offered.find((value) => value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      />
      <p className={styles.help}>
        <Words id={mayBeHard ? 'product.strength.hardHelp' : 'product.strength.help'} />
      </p>
    </FieldGroup>
  );
}
