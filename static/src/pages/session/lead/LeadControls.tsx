/** The steps of who leads, and the letters for them; for others, who leads, and where they may, taking over. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import { PersonName } from '../../../components/People';
import { useLetters } from '../../../hooks/useLetters';
import type { WordId } from '../../../words/catalogue';
import { Words } from '../../../words/Words';
import { currentOf, isPaused, toCome, type Live } from '../live';
import { leadingOf } from './leading';
import styles from './LeadControls.module.css';

export function LeadControls({ live, onFocusItem }: { live: Live; onFocusItem: () => void }): JSX.Element {
  const { view, running } = live;
  const leading = leadingOf(live);
  useLetters({ n: leading?.next, k: leading?.park, p: leading?.pause, i: onFocusItem });
  if (leading === null) return <WhoLeads live={live} />;
  return (
    <div className={styles.controls}>
      {leading.next === undefined ? null : (
        <Button appearance="primary" isLoading={running === 'nextItem'} onClick={leading.next}>
          <Words id={nextWord(live)} />
        </Button>
      )}
      <Button isLoading={running === 'pauseSession'} onClick={leading.pause}>
        <Words id={isPaused(view) ? 'lead.resume' : 'lead.pause'} />
      </Button>
      {leading.park === undefined ? null : (
        <Button isLoading={running === 'parkItem'} onClick={leading.park}>
          <Words id="lead.park" />
        </Button>
      )}
    </div>
  );
}

function nextWord({ view }: Live): WordId {
  if (currentOf(view) !== null) return toCome(view).length === 0 ? 'lead.finish' : 'lead.next';
  return view.session.items.some(({ state }) => state === 'done' || state === 'parked') ? 'lead.next' : 'lead.start';
}

function WhoLeads({ live: { view, act, running } }: { live: Live }): JSX.Element {
  const leader = view.session.leader;
  return (
    <div className={styles.controls}>
      <p>
        <Words id="lead.leader" values={{ leader: <PersonName id={leader} /> }} />
      </p>
      {view.mayTakeOver ? (
        <Button isLoading={running === 'takeOver'} onClick={() => void act('takeOver', { from: leader })}>
          <Words id="lead.takeOver" />
        </Button>
      ) : null}
    </div>
  );
}
