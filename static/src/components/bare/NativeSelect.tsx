/** A choice of one of many as the browser draws it, for Atlaskit's weighs a quarter of a page's whole script. For picking by search there is `SearchSelect`. */
import type { JSX, ReactNode } from 'react';
import styles from './NativeSelect.module.css';

type NativeSelectProps<V extends string> = {
  id: string;
  describedBy?: string;
  value: V;
  options: readonly { value: V; label: ReactNode }[];
  onChange: (value: V) => void;
};

export function NativeSelect<V extends string>({ id, describedBy, value, options, onChange }: NativeSelectProps<V>): JSX.Element {
  return (
    <select
      id={id}
      className={styles.select}
      aria-describedby={describedBy}
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.currentTarget.value);
        if (chosen !== undefined) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
