/** One line that says when something of the forum may be changed that changes only at an event. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { FullWhen } from '../../components/When';
import { Words } from '../../words/Words';

export function WhenLine({ forum: { event, zone } }: { forum: ForumView }): JSX.Element {
  if (event.state === 'open' && !event.informationOnly) return <Words id="settings.atEventNow" />;
  const next = event.state === 'closed' || event.state === 'notHeldYet' ? event.next : null;
  return next === null ? (
    <Words id="settings.onlyAtEventNoDate" />
  ) : (
    <Words id="settings.onlyAtEvent" values={{ when: <FullWhen at={next} forumZone={zone} /> }} />
  );
}
