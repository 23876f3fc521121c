/** What the reader may do to the event, by the abilities that came with the forum; where nothing, one line says who may. */
import Button from '@atlaskit/button/default/button';
import { lazy, Suspense, useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { GoTo } from '../../components/GoTo';
import { PeopleNames } from '../../components/People';
import type { Act } from '../../hooks/forumState';
import { Words } from '../../words/Words';
import styles from './EventActions.module.css';

const CloseEventDialog = lazy(() => import('./CloseEventDialog').then(({ CloseEventDialog: Dialog }) => ({ default: Dialog })));
const InformationOnlyDialog = lazy(() =>
  import('./InformationOnlyDialog').then(({ InformationOnlyDialog: Dialog }) => ({ default: Dialog })),
);

type EventActionsProps = { forum: ForumView; running: Act | null; onAct: (act: Act) => void };

export function EventActions({ forum, running, onAct }: EventActionsProps): JSX.Element | null {
  switch (forum.event.state) {
    case 'closing':
      return null;
    case 'open':
      return (
        <div className={styles.actions}>
          <GoTo route={{ page: 'session' }} isMain>
            <Words id="event.goToSession" />
          </GoTo>
          {forum.abilities.mayCloseEvent ? <Close forum={forum} running={running} onAct={onAct} /> : <WhoMay forum={forum} />}
        </div>
      );
    case 'notHeldYet':
    case 'closed':
      return (
        <div className={styles.actions}>
          {forum.abilities.mayOpenEvent ? <Open running={running} onAct={onAct} /> : <WhoMay forum={forum} />}
        </div>
      );
  }
}

function Open({ running, onAct }: Omit<EventActionsProps, 'forum'>): JSX.Element {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        appearance="primary"
        isLoading={running?.kind === 'openEvent'}
        onClick={() => {
          onAct({ kind: 'openEvent' });
        }}
      >
        <Words id="action.openEvent" />
      </Button>
      <Button
        appearance="subtle"
        onClick={() => {
          setIsAsking(true);
        }}
      >
        <Words id="event.informationOnly" />
      </Button>
      {isAsking ? (
        <Suspense fallback={null}>
          <InformationOnlyDialog
            onConfirm={() => {
              setIsAsking(false);
              onAct({ kind: 'openEvent', informationOnly: true });
            }}
            onCancel={() => {
              setIsAsking(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

function Close({ forum, running, onAct }: EventActionsProps): JSX.Element {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        isLoading={running?.kind === 'closeEvent'}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        <Words id="action.closeEvent" />
      </Button>
      {isAsking ? (
        <Suspense fallback={null}>
          <CloseEventDialog
            products={forum.products}
            onConfirm={() => {
              setIsAsking(false);
              onAct({ kind: 'closeEvent' });
            }}
            onCancel={() => {
              setIsAsking(false);
            }}
          />
        </Suspense>
      ) : null}
    </>
  );
}

function WhoMay({ forum }: { forum: ForumView }): JSX.Element {
  const id = forum.event.state === 'open' ? 'event.whoMayClose' : 'event.whoMayOpen';
  return (
    <p>
      <Words id={id} values={{ count: forum.facilitators.length, facilitators: <PeopleNames ids={forum.facilitators} /> }} />
    </p>
  );
}
