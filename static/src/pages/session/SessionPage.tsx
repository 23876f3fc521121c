/** Session: where are we, and what is decided? */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { EmptyState } from '../../components/EmptyState';
import { GoTo } from '../../components/GoTo';
import { PageTitle } from '../../components/PageTitle';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import type { ForumHold } from '../../hooks/useForum';
import { useSession } from '../../hooks/useSession';
import { Words } from '../../words/Words';
import { ClosingProgress } from '../overview/ClosingProgress';
import { ActOutcome } from '../overview/ActOutcome';
import { LiveSession } from './LiveSession';
import styles from './SessionPage.module.css';
import sessionWords from '../../words/en/session.json';

/** What this page alone says. */
export const words = { ...sessionWords };

export function SessionPage({ forum, hold }: { forum: ForumView; hold: ForumHold }): JSX.Element {
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.session" />
      </PageTitle>
      <ActOutcome outcome={hold.state.outcome} forum={forum} />
      {forum.event.state === 'closing' ? <ClosingProgress products={forum.products} remaining={forum.event.remaining} /> : null}
      {forum.event.state === 'open' ? <Open forum={forum} hold={hold} /> : null}
      {forum.event.state === 'closed' || forum.event.state === 'notHeldYet' ? <NoEvent forum={forum} /> : null}
    </div>
  );
}

function NoEvent({ forum: { event } }: { forum: ForumView }): JSX.Element {
  return (
    <EmptyState title={<Words id="session.none" />}>
      <p>
        <GoTo route={{ page: 'agenda' }} isMain>
          <Words id="session.toAgenda" />
        </GoTo>{' '}
        {event.state === 'closed' ? (
          <GoTo route={{ page: 'minutes', event: event.number }}>
            <Words id="session.toMinutes" values={{ event: event.id }} />
          </GoTo>
        ) : null}
      </p>
    </EmptyState>
  );
}

function Open({ forum, hold }: { forum: ForumView; hold: ForumHold }): JSX.Element {
  const session = useSession(hold);
  const { view, isUnreachable, refusal } = session.state;
  return (
    <>
      {isUnreachable ? (
        <Trouble appearance="warning" onRetry={session.askAgain}>
          <Words id={view === null ? 'session.unreachable' : 'session.old'} />
        </Trouble>
      ) : null}
      {view === null && refusal !== null ? (
        <p>
          <Words id="sessionRefusal.noSession" />
        </p>
      ) : null}
      {view === null && refusal === null && !isUnreachable ? <Skeleton shape="rows" /> : null}
      {view === null ? null : <LiveSession forum={forum} hold={hold} session={session} view={view} />}
    </>
  );
}
