/** Picks one of many by typing a part of its name, found through Jira. */
import AsyncSelect from '@atlaskit/select/async-select';
import { useCallback, useEffect, useRef, useState, type JSX } from 'react';
import { useSay, Words } from '../words/Words';
import type { ControlProps } from './Field';

/** Nobody types a name at once: the search waits for a pause. */
const PAUSE_MS = 250;

type Option<T> = { value: string; label: string; found: T };
type SearchSelectProps<T> = {
  control: ControlProps;
  value: T | null;
  find: (text: string) => Promise<readonly T[]>;
  describe: (found: T) => { value: string; label: string };
  onPick: (found: T | null) => void;
};

export function SearchSelect<T>({ control, value, find, describe, onPick }: SearchSelectProps<T>): JSX.Element {
  const say = useSay();
  const { search, hasFailed } = useSearch(find);
  const words = {
    placeholder: say('search.placeholder'),
    noOptionsMessage: ({ inputValue }: { inputValue: string }) =>
      say(inputValue === '' ? 'search.type' : 'search.none', { text: inputValue }),
    loadingMessage: () => say('search.looking'),
  };
  const toOption = (found: T): Option<T> => ({ ...describe(found), found });
  return (
    <>
      <AsyncSelect<Option<T>>
        inputId={control.id}
        descriptionId={control.describedBy}
        isInvalid={control.isInvalid}
        value={value === null ? null : toOption(value)}
        loadOptions={async (text: string) => (await search(text)).map(toOption)}
        onChange={(option) => {
          onPick(option?.found ?? null);
        }}
        isClearable
        {...words}
        menuPlacement="auto"
      />
      {hasFailed ? (
        <p role="alert">
          <Words id="search.failed" />
        </p>
      ) : null}
    </>
  );
}

function useSearch<T>(find: (text: string) => Promise<readonly T[]>): {
  search: (text: string) => Promise<readonly T[]>;
  hasFailed: boolean;
} {
  const [hasFailed, setHasFailed] = useState(false);
  const pause = useRef<{ timer: ReturnType<typeof setTimeout>; give: (found: readonly T[]) => void } | null>(null);
  useEffect(
    () => () => {
      clearTimeout(pause.current?.timer);
    },
    [],
  );
  const search = useCallback(
    (text: string) =>
      new Promise<readonly T[]>((give) => {
        // A search overtaken by another answers nothing; the control shows the answer to the last text only.
        clearTimeout(pause.current?.timer);
        pause.current?.give([]);
        const timer = setTimeout(() => {
          find(text.trim()).then(
            (found) => {
              setHasFailed(false);
              give(found);
            },
            () => {
              setHasFailed(true);
              give([]);
            },
          );
        }, PAUSE_MS);
        pause.current = { timer, give };
      }),
    [find],
  );
  return { search, hasFailed };
}
