/**
 * A question over the page, as the browser draws it: it holds the focus, Escape closes it, and what lies behind is out of reach. Our own
 * and not Atlaskit's dialog on pages that are near their budget: that one weighs 42 K.
 */
import { useEffect, useId, useRef, type JSX, type ReactNode } from 'react';
import styles from './PlainDialog.module.css';

type PlainDialogProps = { title: ReactNode; buttons: ReactNode; onClose: () => void; children: ReactNode };

export function PlainDialog({ title, buttons, onClose, children }: PlainDialogProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={titleId} aria-modal="true" onClose={onClose}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.buttons}>{buttons}</div>
    </dialog>
  );
}
