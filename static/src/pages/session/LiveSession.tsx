/** The session while its event is on: the bar on top, the item under discussion, and beside it what comes and who is here. */
import Button from '@atlaskit/button/default/button';
import { useMemo, useRef, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { SessionView } from '../../../../src/contract/calls/sessionCalls';
import type { SessionItem } from '../../../../src/domain/session/session';
import { EmptyState } from '../../components/EmptyState';
import type { ForumHold } from '../../hooks/useForum';
import type { SessionHold } from '../../hooks/useSession';
import { useSay, Words } from '../../words/Words';
import { sayItem } from '../agenda/itemWords';
import { titlesOfImpediments, useTitles } from '../agenda/useItemNames';
import { ItemPanel } from './item/ItemPanel';
import { Closing } from './lead/Closing';
import { SessionAgenda } from './lead/SessionAgenda';
import { currentOf, type Live } from './live';
import { PeoplePresent } from './people/PeoplePresent';
import { SessionBar } from './SessionBar';
import { SessionNews } from './SessionNews';
import styles from './SessionPage.module.css';
import { SessionTroubleLine } from './SessionTroubleLine';
import { TimeWarnings } from './TimeWarnings';
import { useShownItem } from './useShownItem';

type LiveSessionProps = { forum: ForumView; hold: ForumHold; session: SessionHold; view: SessionView };

export function LiveSession({ forum, hold, session, view }: LiveSessionProps): JSX.Element {
  const names = useNames(view, forum);
  const live: Live = { forum, view, names, act: session.act, running: session.state.running };
  const current = currentOf(view);
  const { shown, look, onHold } = useShownItem(current?.id ?? null);
  const heading = useRef<HTMLHeadingElement>(null);
  const item = view.session.items.find(({ id }) => id === shown);
  return (
    <>
      <SessionNews live={live} />
      <TimeWarnings live={live} />
      <SessionBar live={live} onFocusItem={() => heading.current?.focus()} />
      <SessionTroubleLine trouble={session.state.trouble} live={live} onDismiss={session.dismissTrouble} />
      {item !== undefined && item.id !== current?.id ? (
        <Elsewhere
          live={live}
          current={current}
          onBack={() => {
            look(null);
          }}
        />
      ) : null}
      <div className={styles.grid}>
        {item === undefined ? (
          <EmptyState title={<Words id="session.noItem" />} />
        ) : (
          <ItemPanel key={item.id} ref={heading} live={live} item={item} onHold={onHold} />
        )}
        <div className={styles.aside}>
          <SessionAgenda live={live} onLook={look} />
          <PeoplePresent live={live} />
          <Closing live={live} hold={hold} />
        </div>
      </div>
    </>
  );
}

type ElsewhereProps = { live: Live; current: SessionItem | null; onBack: () => void };

/** The reader looks at, or types about, another item than the one under discussion. */
function Elsewhere({ live, current, onBack }: ElsewhereProps): JSX.Element {
  const say = useSay();
  return (
    <div className={styles.elsewhere}>
      <p>
        {current === null ? (
          <Words id="session.elsewhereNone" />
        ) : (
          <Words id="session.elsewhere" values={{ item: sayItem(current.topic, live.names, say) }} />
        )}
      </p>
      <Button spacing="compact" onClick={onBack}>
        <Words id="session.goThere" />
      </Button>
    </div>
  );
}

function useNames(view: SessionView, forum: ForumView): Live['names'] {
  const wanted = view.session.items.flatMap(({ topic }) => (topic.kind === 'impediment' ? [topic.number] : [])).join();
  const impediments = useTitles(wanted, titlesOfImpediments);
  return useMemo(
    () => ({
      proposals: new Map(view.proposals.map(({ number, view: { proposal } }) => [number, proposal.wish.title])),
      agreements: new Map(view.agreements.map(({ number, text }) => [number, text])),
      impediments,
      products: forum.products,
    }),
    [view.proposals, view.agreements, impediments, forum.products],
  );
}
