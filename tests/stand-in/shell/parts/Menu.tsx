/**
 * A button that opens a menu. Arrow keys, Home, End and first letters move in it; Escape and Tab leave it. The list is drawn above
 * everything in the top layer, so that no scrolling parent cuts it off.
 */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { placeBeside } from './placeBeside';

export type MenuEntry = { label: string; detail?: string; leading?: ReactNode; checked?: boolean; onChoose: () => void };
type Props = { label: string; className?: string; children: ReactNode; entries: () => readonly MenuEntry[]; heading?: string };

export function Menu({ label, className = 'button', children, entries, heading }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  const close = () => {
    setOpen(false);
    button?.focus();
  };
  return (
    <>
      <button
        ref={setButton}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && <MenuList id={id} label={heading ?? label} button={button} entries={entries()} onClose={close} />}
    </>
  );
}

type ListProps = { id: string; label: string; button: HTMLButtonElement | null; entries: readonly MenuEntry[]; onClose: () => void };

function MenuList({ id, label, button, entries, onClose }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    if (!element || !button) return;
    element.setAttribute('popover', 'manual');
    element.showPopover();
    placeBeside(element, button);
    (element.querySelector<HTMLElement>('[aria-checked="true"]') ?? element.querySelector('button'))?.focus({ preventScroll: true });
  }, [button]);
  useEffect(() => {
    const leave = (event: Event) => {
      if (event.target instanceof Node && (list.current?.contains(event.target) || button?.contains(event.target))) return;
      onClose();
    };
    document.addEventListener('pointerdown', leave);
    window.addEventListener('blur', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      window.removeEventListener('blur', leave);
    };
  });
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      onClose();
    }
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const next = nextFocus(event.key, buttons);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div ref={list} id={id} className="menu" role="menu" aria-label={label} onKeyDown={onKeyDown} tabIndex={-1}>
      {entries.map((entry) => (
        <button
          key={entry.label}
          type="button"
          className="menu-entry"
          tabIndex={-1}
          {...(entry.checked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': entry.checked })}
          onClick={() => {
            onClose();
            entry.onChoose();
          }}
        >
          {entry.leading}
          <span className="menu-words">
            <span>{entry.label}</span>
            {entry.detail !== undefined && <span className="menu-detail">{entry.detail}</span>}
          </span>
        </button>
      ))}
    </div>
  );
}

function nextFocus(key: string, buttons: readonly HTMLElement[]): HTMLElement | undefined {
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (key === 'ArrowDown') return buttons[(at + 1) % buttons.length];
  if (key === 'ArrowUp') return buttons[(at - 1 + buttons.length) % buttons.length];
  if (key === 'Home') return buttons[0];
  if (key === 'End') return buttons.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const after = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)];
  return after.find((button) => button.textContent.toLocaleLowerCase().startsWith(key.toLocaleLowerCase()));
}
