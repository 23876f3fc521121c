/** Says the outcome of an action to a screen reader; what it says is on the screen as well, in the state it led to. */
import { createContext, useCallback, useContext, useState, type JSX, type ReactNode } from 'react';
import { Unseen } from './Unseen';

type Announce = (text: string) => void;
const AnnouncerContext = createContext<Announce>(() => undefined);

export function Announcer({ children }: { children: ReactNode }): JSX.Element {
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const announce = useCallback<Announce>((text) => {
    setSaid(({ turn }) => ({ text, turn: turn + 1 }));
  }, []);
  return (
    <AnnouncerContext.Provider value={announce}>
      {children}
      <Unseen>
        <div role="status" aria-live="polite">
          <span key={said.turn}>{said.text}</span>
        </div>
      </Unseen>
    </AnnouncerContext.Provider>
  );
}

export const useAnnounce = (): Announce => useContext(AnnouncerContext);
