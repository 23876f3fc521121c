/**
 * Picks one of many by typing a part of its name: a text field that opens a list. Our own and not Atlaskit's, which weighs a quarter of a
 * page's script. Arrows walk the list, Enter takes, Escape leaves; an emptied field picks nothing.
 */
import Textfield from '@atlaskit/textfield';
import { useState, type JSX, type KeyboardEvent } from 'react';
import { Words } from '../words/Words';
import type { ControlProps } from './Field';
import { FoundList, optionId } from './search/FoundList';
import styles from './search/SearchSelect.module.css';
import { useSearch } from './search/useSearch';

type SearchSelectProps<T> = {
  control: ControlProps;
  value: T | null;
  find: (text: string) => Promise<readonly T[]>;
  describe: (found: T) => { value: string; label: string };
  onPick: (found: T | null) => void;
};

export function SearchSelect<T>({ control, value, find, describe, onPick }: SearchSelectProps<T>): JSX.Element {
  const { state, ask } = useSearch(find);
  /** Null while nobody types: then the field shows what is picked. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(0);
  const listId = `${control.id}-list`;
  const found = state.kind === 'found' ? state.found : [];
  const leave = () => {
    setIsOpen(false);
    setTyped(null);
  };
  const pick = (one: T) => {
    leave();
    onPick(one);
  };
  const type = (text: string) => {
    setTyped(text);
    setActive(0);
    setIsOpen(true);
    ask(text);
    if (text === '') onPick(null);
  };
  const press = (event: KeyboardEvent) => {
    const chosen = found[active];
    if (event.key === 'Escape' && isOpen) leave();
    else if (event.key === 'Enter' && isOpen) {
      if (chosen !== undefined) pick(chosen);
    } else if (event.key === 'ArrowDown' && !isOpen) setIsOpen(true);
    else if (event.key === 'ArrowDown') setActive(Math.min(active + 1, Math.max(found.length - 1, 0)));
    else if (event.key === 'ArrowUp' && isOpen) setActive(Math.max(active - 1, 0));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.field}>
      <Textfield
        id={control.id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen && found[active] !== undefined ? optionId(listId, active) : undefined}
        aria-describedby={control.describedBy}
        isInvalid={control.isInvalid}
        autoComplete="off"
        value={typed ?? (value === null ? '' : describe(value).label)}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        onClick={() => {
          if (value === null) setIsOpen(true);
        }}
        onChange={(event) => {
          type(event.currentTarget.value);
        }}
        onKeyDown={press}
        onBlur={leave}
      />
      {isOpen ? <FoundList id={listId} state={state} active={active} describe={describe} onPick={pick} /> : null}
      {state.kind === 'failed' ? (
        <p role="alert">
          <Words id="search.failed" />
        </p>
      ) : null}
    </div>
  );
}
