/** A field of a form under its label: a line of text or a date, or several lines. */
import { useId } from 'react';

type Props = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'date';
  isRequired?: boolean;
  maxLength?: number;
  /** More than one make it grow. */
  rows?: number;
};

export function Field({ label, value, onChange, type = 'text', isRequired = false, maxLength, rows = 1 }: Props) {
  const id = useId();
  const common = {
    id,
    className: 'field',
    value,
    required: isRequired,
    maxLength,
    onChange: (event: { target: { value: string } }) => {
      onChange(event.target.value);
    },
  };
  return (
    <div className="form-row">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {rows > 1 ? <textarea {...common} rows={rows} /> : <input {...common} type={type} />}
    </div>
  );
}
