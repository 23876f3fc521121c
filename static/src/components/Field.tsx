/** A labelled control with its help and its error; the error is read with the control. */
import ErrorIcon from '@atlaskit/icon/core/status-error';
import { useId, type JSX, type ReactNode } from 'react';
import styles from './Field.module.css';
import { Tone } from './Tone';

export type ControlProps = { id: string; describedBy: string; isInvalid: boolean };
type FieldProps = { label: ReactNode; help?: ReactNode; error?: ReactNode; children: (control: ControlProps) => ReactNode };

export function Field({ label, help, error, children }: FieldProps): JSX.Element {
  const id = useId();
  const hasError = error !== undefined && error !== null;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({ id, describedBy: `${id}-help ${id}-error`, isInvalid: hasError })}
      <div id={`${id}-help`} className={styles.help}>
        {help}
      </div>
      <div id={`${id}-error`} role="alert" className={styles.error}>
        {hasError ? (
          <Tone tone="bad" icon={ErrorIcon}>
            {error}
          </Tone>
        ) : null}
      </div>
    </div>
  );
}

/** Several controls under one question. */
export function FieldGroup({ label, error, children }: { label: ReactNode; error?: ReactNode; children: ReactNode }): JSX.Element {
  const id = useId();
  const hasError = error !== undefined && error !== null;
  return (
    <fieldset className={styles.group} aria-describedby={`${id}-error`} data-invalid={hasError || undefined}>
      <legend className={styles.label}>{label}</legend>
      {children}
      <div id={`${id}-error`} role="alert" className={styles.error}>
        {hasError ? (
          <Tone tone="bad" icon={ErrorIcon}>
            {error}
          </Tone>
        ) : null}
      </div>
    </fieldset>
  );
}
