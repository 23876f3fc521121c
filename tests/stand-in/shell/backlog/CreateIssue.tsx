/** Creating an issue in place: a button that turns into a field, and stays one for the next issue until left. */
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { Icon } from '../parts/Icon';
import { useNotices } from '../state/notices';
import { useBacklogActions } from './backlogContext';
import type { Section } from './sections';

type Props = { section: Section; side: 'start' | 'end' };
const where = { start: 'top', end: 'bottom' };

export function CreateIssue({ section, side }: Props) {
  const actions = useBacklogActions();
  const { refused, announce } = useNotices();
  const [isOpen, setOpen] = useState(false);
  const [summary, setSummary] = useState('');
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (summary.trim() === '' || isBusy) return;
    setBusy(true);
    try {
      await actions.create(section.id, side, summary.trim());
      announce(`${summary.trim()} was created at the ${where[side]} of ${section.name}.`);
      setSummary('');
    } catch (error) {
      refused('The issue was not created as asked', error);
    }
    setBusy(false);
    field.current?.focus();
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const name = `the ${where[side]} of ${section.name}`;
  if (!isOpen) {
    return (
      <button
        ref={button}
        type="button"
        className="button button-subtle create-button"
        aria-label={`Create issue at ${name}`}
        onClick={() => {
          setOpen(true);
        }}
      >
        <Icon name="add" /> Create issue
      </button>
    );
  }
  return (
    <form className="create-form" onSubmit={(event) => void submit(event)}>
      <input
        ref={field}
        className="field"
        aria-label={`Summary of the new issue at ${name}`}
        placeholder="What needs to be done?"
        value={summary}
        readOnly={isBusy}
        onKeyDown={leave}
        onChange={(event) => {
          setSummary(event.target.value);
        }}
      />
      <button type="submit" className="button button-primary" disabled={isBusy}>
        Create
      </button>
    </form>
  );
}
