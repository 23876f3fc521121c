/** The flags, newest first. Errors stay until somebody closes them. */
import { useEffect } from 'react';
import { useNotices, type Flag } from '../state/notices';
import { Icon } from './Icon';

const DISMISS_AFTER_MS = 8_000;

export function Flags() {
  const { flags, close } = useNotices();
  return (
    <section className="flags" aria-label="Notifications">
      {flags.map((flag) => (
        <FlagCard key={flag.id} flag={flag} onClose={close} />
      ))}
    </section>
  );
}

function FlagCard({ flag, onClose }: { flag: Flag; onClose: (id: string) => void }) {
  useEffect(() => {
    if (!flag.isAutoDismiss) return undefined;
    const timer = setTimeout(onClose, DISMISS_AFTER_MS, flag.id);
    return () => {
      clearTimeout(timer);
    };
  }, [flag, onClose]);
  return (
    <div className={`flag flag-${flag.kind}`} role={flag.kind === 'error' ? 'alert' : 'status'}>
      <span className="flag-icon">
        <Icon name={flag.kind === 'success' ? 'check' : 'error'} />
      </span>
      <div className="flag-words">
        <strong>{flag.title}</strong>
        {flag.description !== '' && <p>{flag.description}</p>}
        {flag.actions.length > 0 && (
          <div className="flag-actions">
            {flag.actions.map(({ text, onClick }) => (
              <button key={text} type="button" className="link-button" onClick={onClick}>
                {text}
              </button>
            ))}
          </div>
        )}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={`Close: ${flag.title}`}
        onClick={() => {
          onClose(flag.id);
        }}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
