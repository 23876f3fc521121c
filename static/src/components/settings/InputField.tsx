/** A labelled field of one line: text, a number, a date or a time, as the browser asks for it. */
import Textfield from '@atlaskit/textfield';
import type { JSX, ReactNode } from 'react';
import { Field } from '../Field';

type InputFieldProps = {
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  type?: 'text' | 'number' | 'date' | 'time' | 'datetime-local';
  value: string;
  onChange: (value: string) => void;
};

export function InputField({ label, help, error, type = 'text', value, onChange }: InputFieldProps): JSX.Element {
  return (
    <Field label={label} help={help} error={error}>
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
