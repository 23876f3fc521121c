/** What happens to a move against the lock. */
import { RadioGroup } from '@atlaskit/radio';
import type { JSX } from 'react';
import type { Strength } from '../../../../src/contract/api';
import { useSay, Words } from '../../words/Words';
import { FieldGroup } from '../Field';
import styles from './ProductFields.module.css';

export function StrengthField({ strength, onChange }: { strength: Strength; onChange: (strength: Strength) => void }): JSX.Element {
  const say = useSay();
  return (
    <FieldGroup label={<Words id="product.strength" />}>
      <RadioGroup
        value={strength}
        aria-label={say('product.strength')}
        options={[
          { value: 'watch', label: say('product.strength.watch') },
          { value: 'restore', label: say('product.strength.restore') },
        ]}
        onChange={(event) => {
          onChange(event.currentTarget.value === 'restore' ? 'restore' : 'watch');
        }}
      />
      <p className={styles.help}>
        <Words id="product.strength.help" />
      </p>
    </FieldGroup>
  );
}
