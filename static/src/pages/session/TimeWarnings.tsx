/** Says once and politely when time for the item, or for the event, is nearly over or over; never each second. */
import { useEffect, useRef } from 'react';
import { useAnnounce } from '../../components/Announcer';
import { spentOf, useServerNow } from '../../hooks/serverClock';
import { useSay } from '../../words/Words';
import { thresholdPassed } from './clockText';
import { currentOf, isPaused, type Live } from './live';

/** Minutes left. */
const ITEM_MARKS = [1, 0];
const EVENT_MARKS = [10, 5, 0];

export function TimeWarnings({ live: { view } }: { live: Live }): null {
  const now = useServerNow(view.asOf, !isPaused(view));
  const announce = useAnnounce();
  const say = useSay();
  const item = currentOf(view);
  const spent = { item: item === null ? 0 : spentOf(item.timer, now), event: spentOf(view.session.timer, now), id: item?.id };
  const before = useRef(spent);
  useEffect(() => {
    const last = before.current;
    before.current = spent;
    const ofEvent = thresholdPassed(EVENT_MARKS, { before: last.event, now: spent.event, limitMinutes: view.timeboxMinutes });
    const ofItem =
      item === null || last.id !== spent.id
        ? null
        : thresholdPassed(ITEM_MARKS, { before: last.item, now: spent.item, limitMinutes: item.minutes });
    const words = [
      ...(ofItem === null ? [] : [say('clock.itemLeft', { left: ofItem })]),
      ...(ofEvent === null ? [] : [say('clock.eventLeft', { left: ofEvent })]),
    ];
    if (words.length > 0) announce(words.join(' '));
  });
  return null;
}
