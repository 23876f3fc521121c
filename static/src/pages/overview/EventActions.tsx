/** What the reader may do to the event, by the abilities that came with the forum; where nothing, one line says who may. */
import Button from '@atlaskit/button/default/button';
import { lazy, Suspense, useState, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { PeopleNames } from '../../components/People';
import type { Act } from '../../hooks/forumState';
import { Words } from '../../words/Words';

const CloseEventDialog = lazy(() => import('./CloseEventDialog').then(({ CloseEventDialog: Dialog }) => ({ default: Dialog })));

type EventActionsProps = { forum: ForumView; running: Act | null; onAct: (act: Act) => void };

export function EventActions({ forum, running, onAct }: EventActionsProps): JSX.Element | null {
  const [isAsking, setIsAsking] = useState(false);
  const { mayOpenEvent, mayCloseEvent } = forum.abilities;
  const isOpen = forum.event.state === 'open';
  if (forum.event.state === 'closing') return null;
  if (isOpen ? !mayCloseEvent : !mayOpenEvent) return <WhoMay forum={forum} />;
  return (
    <>
      {isOpen ? (
        <Button
          appearance="primary"
          isLoading={running?.kind === 'closeEvent'}
          onClick={() => {
            setIsAsking(true);
          }}
        >
          <Words id="action.closeEvent" />
        </Button>
      ) : (
        <Button
          appearance="primary"
          isLoading={running?.kind === 'openEvent'}
          onClick={() => {
            onAct({ kind: 'openEvent' });
          }}
        >
          <Words id="action.openEvent" />
        </Button>
      )}
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
