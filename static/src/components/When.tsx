/** Points in time on the screen. */
import { memo, type JSX } from 'react';
import type { Instant } from '../../../src/domain/instant';
import { useReader } from '../hooks/useReader';
import { useSay, type Say } from '../words/Words';
import { describeMoment, formatDay, formatTime, type Moment } from '../words/when';

/** With every zone that matters: for what is planned, and wherever a mistake of an hour would hurt. */
export function FullWhen({ at, forumZone }: { at: Instant; forumZone: string }): JSX.Element {
  const moment = describeMoment(at, { reader: useReader(), forumZone });
  return <time dateTime={moment.iso}>{sayMoment(useSay(), moment)}</time>;
}

/** Day and time in the reader's zone. Long lists hold hundreds: drawn again only when it changes. */
export const When = memo(function When({ at }: { at: Instant }): JSX.Element {
  const reader = useReader();
  return (
    <time dateTime={new Date(at).toISOString()}>
      {useSay()('time.dayAndTime', { day: formatDay(at, reader), time: formatTime(at, reader) })}
    </time>
  );
});

/** The time alone, where the day stands above. */
export function TimeOfDay({ at }: { at: Instant }): JSX.Element {
  return <time dateTime={new Date(at).toISOString()}>{formatTime(at, useReader())}</time>;
}

export function sayMoment(say: Say, { reader, forum, utc }: Moment): string {
  if (forum !== null && utc !== null) return say('time.readerForumUtc', { reader, forum, utc });
  if (forum !== null) return say('time.readerForum', { reader, forum });
  if (utc !== null) return say('time.readerUtc', { reader, utc });
  return reader;
}
