/** One line of text. */
import Textfield from '@atlaskit/textfield';
import type { JSX } from 'react';
import { Field } from '../../components/Field';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';

type ShortFieldProps = {
  word: WordId;
  help?: WordId;
  value: string;
  type?: 'text' | 'date' | 'number';
  /** Whether an empty field is pointed out. */
  isMissingShown: boolean;
  onChange: (value: string) => void;
};

export function ShortField({ word, help, value, type = 'text', isMissingShown, onChange }: ShortFieldProps): JSX.Element {
  const isMissing = isMissingShown && value.trim() === '';
  return (
    <Field
      label={<Words id={word} />}
      help={help === undefined ? undefined : <Words id={help} />}
      error={isMissing ? <Words id="picking.missing" /> : null}
    >
      {({ id, describedBy, isInvalid }) => (
        <Textfield
          id={id}
          type={type}
          aria-describedby={describedBy}
          isInvalid={isInvalid}
          value={value}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      )}
    </Field>
  );
}
