/** A modal dialog: the browser's own element, which keeps focus inside and gives it back. */
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react';

type Props = {
  title: string;
  submit: string;
  onSubmit: () => void;
  onClose: () => void;
  /** Why it could not be done, in a sentence. */
  problem?: string | null;
  children: ReactNode;
};

export function FormDialog({ title, submit, onSubmit, onClose, problem = null, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      element?.close();
    };
  }, []);
  const finish = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <form onSubmit={finish}>
        <h2 id={titleId}>{title}</h2>
        {children}
        {problem !== null && (
          <p className="field-problem" role="alert">
            {problem}
          </p>
        )}
        <div className="dialog-buttons">
          <button type="button" className="button button-subtle" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="button button-primary">
            {submit}
          </button>
        </div>
      </form>
    </dialog>
  );
}
