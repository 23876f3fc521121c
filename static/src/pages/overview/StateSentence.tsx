/** One sentence of state: are we aligned, and until when? Whatever is not enforced is said besides, never hidden behind "locked". */
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import LockUnlockedIcon from '@atlaskit/icon/core/lock-unlocked';
import EyeOpenIcon from '@atlaskit/icon/core/eye-open';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { Fragment, type ComponentProps, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { Instant } from '../../../../src/domain/instant';
import { Tone } from '../../components/Tone';
import { FullWhen } from '../../components/When';
import { Words } from '../../words/Words';
import { countConditions, type ConditionCounts } from './lockCondition';
import styles from './StateSentence.module.css';

export function StateSentence({ forum }: { forum: ForumView }): JSX.Element {
  const counts = countConditions(forum.products);
  return (
    <div className={styles.sentence}>
      <Tone {...toneOf(forum, counts)}>
        <Sentence forum={forum} counts={counts} />
      </Tone>
    </div>
  );
}

function Sentence({ forum, counts }: { forum: ForumView; counts: ConditionCounts }): JSX.Element {
  const { event, products, zone } = forum;
  const count = products.length;
  switch (event.state) {
    case 'notHeldYet':
      if (event.next === null) return <Words id="state.notHeldYet" values={{ count }} />;
      return <Words id="state.notHeldYetUntil" values={{ count, when: <FullWhen at={event.next} forumZone={zone} /> }} />;
    case 'open':
      return <Words id="state.open" values={{ count, since: <FullWhen at={event.openedAt} forumZone={zone} /> }} />;
    case 'closing':
      return <Words id="state.closing" values={{ done: count - event.remaining.length, count }} />;
    case 'closed':
      return <ClosedSentence counts={counts} total={count} until={<Until next={event.next} zone={zone} now={forum.asOf} />} />;
  }
}

type ClosedProps = { counts: ConditionCounts; total: number; until: JSX.Element };

function ClosedSentence({ counts, total, until }: ClosedProps): JSX.Element {
  if (total === 0) return <Words id="state.noProducts" />;
  if (counts.enforced === total) return <Words id="state.allLocked" values={{ count: total, until }} />;
  if (counts.watched === total) return <Words id="state.allWatched" values={{ count: total, until }} />;
  const { enforced, broken, watched, unchecked, off, open } = counts;
  const sentences = [
    enforced > 0 ? <Words id="state.someLocked" values={{ locked: enforced, count: total, until }} /> : null,
    broken > 0 ? <Words id="state.someBroken" values={{ broken }} /> : null,
    watched > 0 ? <Words id="state.someWatched" values={{ watched }} /> : null,
    unchecked > 0 ? <Words id="state.someUnchecked" values={{ unchecked }} /> : null,
    off + open > 0 ? <Words id="state.someOpen" values={{ open: off + open }} /> : null,
  ].filter((sentence) => sentence !== null);
  return (
    <>
      {sentences.map((sentence, at) => (
        <Fragment key={at}>
          {at > 0 ? ' ' : null}
          {sentence}
        </Fragment>
      ))}
    </>
  );
}

function Until({ next, zone, now }: { next: Instant | null; zone: string; now: Instant }): JSX.Element {
  if (next === null) return <Words id="state.untilNextOpened" />;
  return <Words id={next < now ? 'state.untilLateEvent' : 'state.untilEvent'} values={{ when: <FullWhen at={next} forumZone={zone} /> }} />;
}

function toneOf({ event, products }: ForumView, counts: ConditionCounts): Pick<ComponentProps<typeof Tone>, 'tone' | 'icon'> {
  if (event.state !== 'closed') return { tone: 'neutral', icon: LockUnlockedIcon };
  if (counts.broken > 0) return { tone: 'bad', icon: WarningIcon };
  if (counts.watched > 0) return { tone: 'caution', icon: EyeOpenIcon };
  return counts.enforced === products.length && products.length > 0
    ? { tone: 'good', icon: LockLockedIcon }
    : { tone: 'neutral', icon: LockUnlockedIcon };
}
