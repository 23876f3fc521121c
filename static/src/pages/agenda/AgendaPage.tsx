/** Agenda: what will we decide, and does it fit? */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { AgendaView } from '../../../../src/contract/calls/sessionCalls';
import { eventId } from '../../../../src/domain/ids';
import { EmptyState } from '../../components/EmptyState';
import { PageTitle } from '../../components/PageTitle';
import { PeopleNames } from '../../components/People';
import { Skeleton } from '../../components/Skeleton';
import { Trouble } from '../../components/Trouble';
import { FullWhen } from '../../components/When';
import type { ForumHold } from '../../hooks/useForum';
import { Words } from '../../words/Words';
import { ActOutcome } from '../overview/ActOutcome';
import { EventActions } from '../overview/EventActions';
import { SessionRefusalWords } from '../session/SessionRefusalWords';
import { AgendaList } from './AgendaList';
import styles from './AgendaPage.module.css';
import type { ItemNames } from './itemWords';
import { LaidAside } from './LaidAside';
import { MissingList } from './MissingList';
import { TimeboxBar } from './TimeboxBar';
import { useAgenda, type AgendaState, type Arrange } from './useAgenda';
import { useItemNames } from './useItemNames';
import sessionWords from '../../words/en/session.json';

/** An opened item says what the session says of it. */
export const words = { ...sessionWords };

const NO_ITEMS: AgendaView['items'] = [];

export function AgendaPage({ forum, hold }: { forum: ForumView; hold: ForumHold }): JSX.Element {
  const { view, isUnreachable, trouble, arrange, askAgain } = useAgenda(hold.beat);
  const names = useItemNames({ items: view?.items ?? NO_ITEMS, products: forum.products });
  return (
    <div className={styles.page}>
      <div className={styles.lead}>
        <div>
          <PageTitle>
            <Words id="page.agenda" />
          </PageTitle>
          {view === null ? null : <WhichEvent view={view} zone={forum.zone} />}
        </div>
        <EventActions forum={forum} running={hold.state.running} onAct={(act) => void hold.act(act)} />
      </div>
      <ActOutcome outcome={hold.state.outcome} forum={forum} />
      {isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id="agenda.unreachable" />
        </Trouble>
      ) : null}
      <AgendaTrouble trouble={trouble} names={names} items={view?.items ?? NO_ITEMS} />
      {view === null && !isUnreachable ? <Skeleton shape="rows" /> : null}
      {view === null ? null : <Agenda view={view} names={names} arrange={arrange} forum={forum} />}
    </div>
  );
}

function WhichEvent({ view: { event, planned }, zone }: { view: AgendaView; zone: string }): JSX.Element {
  const name = eventId(event);
  return (
    <p className={styles.quiet}>
      {planned === null ? (
        <Words id="agenda.forUnplanned" values={{ event: name }} />
      ) : (
        <Words id="agenda.for" values={{ event: name, when: <FullWhen at={planned} forumZone={zone} /> }} />
      )}
    </p>
  );
}

type AgendaProps = { view: AgendaView; names: ItemNames; arrange: Arrange; forum: ForumView };

function Agenda({ view, names, arrange, forum }: AgendaProps): JSX.Element {
  const mayArrange = view.mayArrange && !view.isFrozen;
  const onIt = view.items.filter(({ isParked, isDropped }) => !isParked && !isDropped);
  const aside = view.items.filter(({ isParked, isDropped }) => isParked || isDropped);
  return (
    <>
      <TimeboxBar planned={view.plannedMinutes} timebox={view.timeboxMinutes} />
      <MissingList items={onIt} names={names} />
      {view.isFrozen ? (
        <p>
          <Words id="agenda.frozen" />
        </p>
      ) : mayArrange ? null : (
        <p className={styles.quiet}>
          <Words
            id="agenda.whoArranges"
            values={{ count: forum.facilitators.length, facilitators: <PeopleNames ids={forum.facilitators} /> }}
          />
        </p>
      )}
      {onIt.length === 0 ? (
        <EmptyState title={<Words id="agenda.none" />}>
          <p>
            <Words id="agenda.noneWhy" />
          </p>
        </EmptyState>
      ) : (
        <AgendaList items={onIt} names={names} arrange={mayArrange ? arrange : null} />
      )}
      <LaidAside items={aside} names={names} arrange={mayArrange ? arrange : null} />
    </>
  );
}

type AgendaTroubleProps = { trouble: AgendaState['trouble']; names: ItemNames; items: AgendaView['items'] };

function AgendaTrouble({ trouble, names, items }: AgendaTroubleProps): JSX.Element | null {
  if (trouble === null) return null;
  if (trouble.kind === 'unknown') {
    return (
      <Trouble appearance="warning">
        <Words id="outcome.unknown" />
      </Trouble>
    );
  }
  return (
    <Trouble>
      <SessionRefusalWords refusal={trouble.refusal} items={items} names={names} zone={null} />
    </Trouble>
  );
}
