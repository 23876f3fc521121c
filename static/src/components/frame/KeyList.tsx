/** The keys that work on every page. */
import Button from '@atlaskit/button/default/button';
import { useState, type JSX } from 'react';
import { areLetterKeysOn, setLetterKeys } from '../../hooks/letterKeys';
import type { PageName } from '../../hooks/route';
import { Words } from '../../words/Words';
import { Fact, Facts } from '../Facts';
import { PlainDialog } from '../PlainDialog';
import { SESSION_KEYS, type PAGES } from './pages';
import styles from './KeyList.module.css';

/** As printed on the key. */
const ESCAPE = 'Esc';

type KeyListProps = { pages: typeof PAGES; current: PageName; onClose: () => void };

export function KeyList({ pages, current, onClose }: KeyListProps): JSX.Element {
  const [areOn, setAreOn] = useState(areLetterKeysOn);
  return (
    <PlainDialog
      title={<Words id="keys.title" />}
      onClose={onClose}
      buttons={
        <Button onClick={onClose}>
          <Words id="action.close" />
        </Button>
      }
    >
      <Facts>
        <Fact name={<kbd>?</kbd>}>
          <Words id="keys.help" />
        </Fact>
        {(current === 'session' ? SESSION_KEYS : []).map(({ key, word }) => (
          <Fact key={key} name={<kbd>{key}</kbd>}>
            <Words id={word} />
          </Fact>
        ))}
        {pages.map(({ route, word, key }) => (
          <Fact
            key={route.page}
            name={
              <>
                <kbd>g</kbd> <kbd>{key}</kbd>
              </>
            }
          >
            <Words id={word} />
          </Fact>
        ))}
        <Fact
          name={
            <>
              <kbd>↑</kbd> <kbd>↓</kbd>
            </>
          }
        >
          <Words id="keys.arrows" />
        </Fact>
        <Fact name={<kbd>{ESCAPE}</kbd>}>
          <Words id="keys.escape" />
        </Fact>
      </Facts>
      <p className={styles.letters}>
        <Words id={areOn ? 'keys.lettersOn' : 'keys.lettersOff'} />
      </p>
      <Button
        spacing="compact"
        onClick={() => {
          setLetterKeys(!areOn);
          setAreOn(!areOn);
        }}
      >
        <Words id={areOn ? 'keys.turnOff' : 'keys.turnOn'} />
      </Button>
    </PlainDialog>
  );
}
