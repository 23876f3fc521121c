/** The issue's summary, and writing another one in its place. */
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { writeFields } from '../api/issue';
import { useNotices } from '../state/notices';

type Props = { issueKey: string; summary: string; onWritten: () => Promise<void> };

export function Summary({ issueKey, summary, onWritten }: Props) {
  const { refused } = useNotices();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isEditing = draft !== null;
  useEffect(() => {
    if (isEditing) field.current?.focus();
  }, [isEditing]);
  const stop = () => {
    setDraft(null);
    requestAnimationFrame(() => button.current?.focus());
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (draft === null || draft.trim() === '') return;
    try {
      await writeFields(issueKey, { summary: draft.trim() });
      await onWritten();
      stop();
    } catch (error) {
      refused('The summary was not changed', error);
    }
  };
  if (draft === null) {
    return (
      <div className="summary">
        <h1 id="issue-summary">{summary}</h1>
        <button
          ref={button}
          type="button"
          className="button button-subtle"
          onClick={() => {
            setDraft(summary);
          }}
        >
          Edit summary
        </button>
      </div>
    );
  }
  return (
    <form className="summary" onSubmit={(event) => void submit(event)}>
      <h1 id="issue-summary" className="for-readers">
        {summary}
      </h1>
      <input
        ref={field}
        className="field"
        aria-label="Summary"
        value={draft}
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') stop();
        }}
      />
      <button type="submit" className="button button-primary">
        Save
      </button>
      <button type="button" className="button button-subtle" onClick={stop}>
        Cancel
      </button>
    </form>
  );
}
