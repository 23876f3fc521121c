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
    if (dialog.current !== null && before instanceof HTMLElement && before !== document.body) placeBeside(dialog.current, before);
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

const ABOVE_PX = 240;

/**
 * The frame is as tall as its page, so that its middle, where the browser puts a dialog, may be far from what the reader sees. What was pressed
 * to open it is in sight.
 */
function placeBeside(dialog: HTMLDialogElement, pressed: HTMLElement): void {
  const room = document.documentElement.clientHeight - dialog.offsetHeight;
  const top = window.scrollY + Math.max(0, Math.min(pressed.getBoundingClientRect().top - ABOVE_PX, room));
  dialog.style.position = 'absolute';
  dialog.style.marginBlock = '0';
  dialog.style.insetBlock = `${String(top)}px auto`;
}
