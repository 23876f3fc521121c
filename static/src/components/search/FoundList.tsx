/** What a search found, as the list of a search field; or why there is none. */
import { useEffect, useRef, type JSX } from 'react';
import { Words } from '../../words/Words';
import styles from './SearchSelect.module.css';
import type { Found } from './useSearch';

type FoundListProps<T> = {
  id: string;
  state: Found<T>;
  /** Place of the option that Enter takes. */
  active: number;
  describe: (found: T) => { value: string; label: string };
  onPick: (found: T) => void;
};

export const optionId = (list: string, at: number): string => `${list}-${String(at)}`;

export function FoundList<T>({ id, state, active, describe, onPick }: FoundListProps<T>): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const found = state.kind === 'found' ? state.found : [];
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, state]);
  return (
    <div className={styles.popup}>
      <div ref={list} id={id} role="listbox" className={styles.list} hidden={found.length === 0}>
        {found.map((one, at) => {
          const { value, label } = describe(one);
          return (
            // The keys of the list belong to the text field, which keeps the focus.
            <div
              key={value}
              id={optionId(id, at)}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={styles.option}
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                onPick(one);
              }}
              onKeyDown={(event) => {
                if (event.key === 'Enter') onPick(one);
              }}
            >
              {label}
            </div>
          );
        })}
      </div>
      <div role="status" className={styles.hint}>
        <Hint state={state} />
      </div>
    </div>
  );
}

function Hint<T>({ state }: { state: Found<T> }): JSX.Element | null {
  switch (state.kind) {
    case 'nothingAsked':
      return <Words id="search.type" />;
    case 'looking':
      return <Words id="search.looking" />;
    case 'found':
      return state.found.length === 0 ? <Words id="search.none" values={{ text: state.text }} /> : null;
    case 'failed':
      return null;
  }
}
