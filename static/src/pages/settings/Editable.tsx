/** A button that opens a form in its place, and takes the focus back when the form closes. */
import Button from '@atlaskit/button/default/button';
import { useState, type JSX, type ReactNode } from 'react';
import { useFocusBack } from '../../hooks/useFocusBack';
import { useSay, Words } from '../../words/Words';
import type { WordId } from '../../words/catalogue';

type EditableProps = {
  word: WordId;
  /** Where several such buttons stand on the page, which this is: for screen readers. */
  fullLabel?: string;
  isSmall?: boolean;
  children: (close: () => void) => ReactNode;
};

export function Editable({ word, fullLabel, isSmall = false, children }: EditableProps): JSX.Element {
  const say = useSay();
  const [isOpen, setIsOpen] = useState(false);
  const button = useFocusBack(isOpen);
  if (isOpen) {
    return (
      <>
        {children(() => {
          setIsOpen(false);
        })}
      </>
    );
  }
  return (
    <div>
      <Button
        ref={button}
        spacing={isSmall ? 'compact' : 'default'}
        aria-label={fullLabel ?? say(word)}
        onClick={() => {
          setIsOpen(true);
        }}
      >
        <Words id={word} />
      </Button>
    </div>
  );
}
