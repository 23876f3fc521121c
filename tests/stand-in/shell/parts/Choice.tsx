/** One of several, under a label: the browser's own list, which every keyboard knows. */
import { useId } from 'react';

type Props = { label: string; value: string; options: readonly { value: string; words: string }[]; onChange: (value: string) => void };

export function Choice({ label, value, options, onChange }: Props) {
  const id = useId();
  return (
    <div className="form-row">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
    </div>
  );
}
