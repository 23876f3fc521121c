/** What the shell says besides the page: flags in the corner, and sentences for screen readers. */
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { inWordsOf } from '../api/http';

export type FlagKind = 'info' | 'success' | 'warning' | 'error';
export type Flag = {
  id: string;
  kind: FlagKind;
  title: string;
  description: string;
  actions: readonly { text: string; onClick: () => void }[];
  isAutoDismiss: boolean;
};

export type Notices = {
  flags: readonly Flag[];
  show: (flag: Flag) => void;
  close: (id: string) => void;
  /** A refusal, in the words of whoever refused. */
  refused: (title: string, error: unknown) => void;
  announce: (sentence: string) => void;
};
const NoticesContext = createContext<Notices | null>(null);

export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('useNotices outside of NoticesProvider.');
  return notices;
}

export function NoticesProvider({ children }: { children: ReactNode }) {
  const [flags, setFlags] = useState<readonly Flag[]>([]);
  const [sentence, setSentence] = useState('');
  const show = useCallback((flag: Flag) => {
    setFlags((shown) => [flag, ...shown.filter(({ id }) => id !== flag.id)]);
  }, []);
  const close = useCallback((id: string) => {
    setFlags((shown) => shown.filter((flag) => flag.id !== id));
  }, []);
  const refused = useCallback(
    (title: string, error: unknown) => {
      show({ id: title, kind: 'error', title, description: inWordsOf(error), actions: [], isAutoDismiss: false });
    },
    [show],
  );
  const notices = useMemo<Notices>(() => ({ flags, show, close, refused, announce: setSentence }), [flags, show, close, refused]);
  return (
    <NoticesContext.Provider value={notices}>
      {children}
      <div className="for-readers" role="status" aria-live="polite">
        {sentence}
      </div>
    </NoticesContext.Provider>
  );
}
