/** A hint where the reader's clock and the forum's differ by another number of hours than last time. Silent when nobody answers. */
import { useEffect, useState, type JSX } from 'react';
import type { Instant } from '../../../../src/domain/instant';
import { useReader } from '../../hooks/useReader';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import styles from './UnusualClock.module.css';

export function UnusualClock({ next }: { next: Instant | null }): JSX.Element | null {
  const { zone } = useReader();
  const [unusual, setUnusual] = useState<Instant | null>(null);
  useEffect(() => {
    if (next === null) return;
    void call('showCalendar', { zone }).then(
      (reply) => {
        const planned = reply.ok ? reply.value.next.find(({ at }) => at === next) : undefined;
        setUnusual(planned?.isUnusualForReader === true ? next : null);
      },
      () => undefined,
    );
  }, [next, zone]);
  if (next === null || unusual !== next) return null;
  return (
    <p className={styles.hint}>
      <Words id="event.unusual" />
    </p>
  );
}
