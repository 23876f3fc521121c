/** When the event stands or comes next, and who opens it. */
import type { JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { Card } from '../../components/Card';
import { Fact, Facts } from '../../components/Facts';
import { PeopleNames, PersonName } from '../../components/People';
import { RouteLink } from '../../components/RouteLink';
import { FullWhen } from '../../components/When';
import { Words } from '../../words/Words';
import { UnusualClock } from './UnusualClock';

export function NextEvent({ forum }: { forum: ForumView }): JSX.Element | null {
  const { event, zone, facilitators } = forum;
  switch (event.state) {
    case 'closing':
      return null;
    case 'open':
      return (
        <Card title={<Words id="event.now" values={{ event: event.id }} />}>
          <Facts>
            <Fact name={<Words id="event.opened" />}>
              <FullWhen at={event.openedAt} forumZone={zone} />
            </Fact>
            <Fact name={<Words id="event.openedBy" />}>
              <PersonName id={event.openedBy} />
            </Fact>
          </Facts>
        </Card>
      );
    case 'notHeldYet':
    case 'closed':
      return (
        <Card title={<Words id="event.next" />}>
          <Facts>
            <Fact name={<Words id="event.when" />}>
              {event.next === null ? <Words id="event.noCadence" /> : <FullWhen at={event.next} forumZone={zone} />}
              <UnusualClock next={event.next} />
            </Fact>
            <Fact name={<Words id="page.agenda" />}>
              <RouteLink to={{ page: 'agenda' }}>
                <Words id="event.agendaSoFar" />
              </RouteLink>
            </Fact>
            <Fact name={<Words id="event.facilitators" values={{ count: facilitators.length }} />}>
              <PeopleNames ids={facilitators} />
            </Fact>
            {event.state === 'closed' ? (
              <Fact name={<Words id="event.last" />}>
                <Words
                  id="event.lastClosed"
                  values={{
                    event: event.id,
                    when: <FullWhen at={event.closedAt} forumZone={zone} />,
                    who: event.closedBy === null ? <Words id="event.byRule" /> : <PersonName id={event.closedBy} />,
                  }}
                />
              </Fact>
            ) : null}
          </Facts>
        </Card>
      );
  }
}
