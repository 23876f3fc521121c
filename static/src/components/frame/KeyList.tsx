/** The keys that work on every page. */
import Button from '@atlaskit/button/default/button';
import { CloseButton } from '@atlaskit/modal-dialog/close-button';
import ModalBody from '@atlaskit/modal-dialog/modal-body';
import ModalDialog from '@atlaskit/modal-dialog/modal-dialog';
import ModalHeader from '@atlaskit/modal-dialog/modal-header';
import ModalTitle from '@atlaskit/modal-dialog/modal-title';
import ModalTransition from '@atlaskit/modal-dialog/modal-transition';
import { useState, type JSX } from 'react';
import { areLetterKeysOn, setLetterKeys } from '../../hooks/letterKeys';
import type { PageName } from '../../hooks/route';
import { useSay, Words } from '../../words/Words';
import { Fact, Facts } from '../Facts';
import { SESSION_KEYS, type PAGES } from './pages';
import styles from './KeyList.module.css';

/** As printed on the key. */
const ESCAPE = 'Esc';

type KeyListProps = { pages: typeof PAGES; current: PageName; onClose: () => void };

export function KeyList({ pages, current, onClose }: KeyListProps): JSX.Element {
  const say = useSay();
  const [areOn, setAreOn] = useState(areLetterKeysOn);
  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width="small">
        <ModalHeader>
          <ModalTitle>
            <Words id="keys.title" />
          </ModalTitle>
          <CloseButton label={say('action.close')} onClick={onClose} />
        </ModalHeader>
        <ModalBody>
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
        </ModalBody>
      </ModalDialog>
    </ModalTransition>
  );
}
