/** A short form inside a section: heading, fields, what came of trying, save and cancel. It takes the focus when it opens. */
import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, type FormEvent, type JSX, type ReactNode } from 'react';
import { Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';
import styles from './EditForm.module.css';
import { SaveTrouble } from './SaveTrouble';
import type { SaveAttempt } from './useSave';

type EditFormProps = {
  title: ReactNode;
  saveWord: WordId;
  attempt: SaveAttempt;
  zone: string;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
};

export function EditForm({ title, saveWord, attempt, zone, onSave, onClose, children }: EditFormProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('h3')?.focus();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
    // Once the errors are drawn.
    setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"], fieldset[data-invalid] input')?.focus());
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={submit}>
      <h3 tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {children}
      <SaveTrouble attempt={attempt} zone={zone} />
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" isLoading={attempt.kind === 'running'}>
          <Words id={saveWord} />
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          <Words id="action.cancel" />
        </Button>
      </div>
    </form>
  );
}
