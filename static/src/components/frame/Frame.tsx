/** The frame of every page: the forum's name, the way to its pages, and the page itself. */
import Button from '@atlaskit/button/default/button';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type JSX, type ReactNode } from 'react';
import type { PageName } from '../../hooks/route';
import { useFocusNet } from '../../hooks/useFocusNet';
import { useShortcuts } from '../../hooks/useShortcuts';
import { useSay, Words } from '../../words/Words';
import { ErrorBoundary } from '../ErrorBoundary';
import { RouteLink } from '../RouteLink';
import styles from './Frame.module.css';
import { pagesNow, type PAGES } from './pages';

const KeyList = lazy(() => import('./KeyList').then(({ KeyList: Dialog }) => ({ default: Dialog })));

type FrameProps = { name: string | null; current: PageName; isEventOn: boolean; children: ReactNode };

export function Frame({ name, current, isEventOn, children }: FrameProps): JSX.Element {
  const pages = useMemo(() => pagesNow(isEventOn), [isEventOn]);
  const main = useRef<HTMLElement>(null);
  useFocusNet(main);
  const [areKeysShown, setAreKeysShown] = useState(false);
  const showKeys = useCallback(() => {
    setAreKeysShown(true);
  }, []);
  useShortcuts({ isOn: name !== null, destinations: pages, onHelp: showKeys });
  return (
    <div className={styles.frame}>
      {name === null ? null : <ForumBar name={name} current={current} pages={pages} onKeys={showKeys} />}
      <main ref={main} className={styles.main}>
        {children}
      </main>
      {areKeysShown ? (
        <ErrorBoundary>
          <Suspense fallback={null}>
            <KeyList
              pages={pages}
              current={current}
              onClose={() => {
                setAreKeysShown(false);
              }}
            />
          </Suspense>
        </ErrorBoundary>
      ) : null}
    </div>
  );
}

type ForumBarProps = { name: string; current: PageName; pages: typeof PAGES; onKeys: () => void };

function ForumBar({ name, current, pages, onKeys }: ForumBarProps): JSX.Element {
  const say = useSay();
  return (
    <>
      <div className={styles.top}>
        <p className={styles.name}>
          <bdi>{name}</bdi>
        </p>
        <Button appearance="subtle" spacing="compact" aria-label={say('keys.show')} onClick={onKeys}>
          <kbd>?</kbd>
        </Button>
      </div>
      <Navigation current={current} pages={pages} />
    </>
  );
}

function Navigation({ current, pages }: { current: PageName; pages: typeof PAGES }): JSX.Element {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a narrow screen the row of pages scrolls: the one being read must not be out of sight.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [current]);
  return (
    <nav aria-label={say('navigation.pages')} className={styles.navigation}>
      <ul ref={list} className={styles.pages}>
        {pages.map(({ route, word }) => (
          <li key={route.page}>
            <RouteLink to={route} isCurrent={route.page === current} className={styles.page}>
              <Words id={word} />
            </RouteLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
