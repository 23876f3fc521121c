/** When the event was, who closed it, and whether it decided anything. */
import type { JSX } from 'react';
import type { Minutes } from '../../../../src/domain/minutes/minutes';
import { Fact, Facts } from '../../components/Facts';
import { PersonName } from '../../components/People';
import { FullWhen } from '../../components/When';
import { Words } from '../../words/Words';

export function MinutesHead({ minutes, zone }: { minutes: Minutes; zone: string }): JSX.Element {
  const { openedAt, closedAt, closedBy, isInformationOnly } = minutes;
  return (
    <>
      <Facts>
        <Fact name={<Words id="minutes.opened" />}>
          <FullWhen at={openedAt} forumZone={zone} />
        </Fact>
        <Fact name={<Words id="minutes.closed" />}>
          <FullWhen at={closedAt} forumZone={zone} />
        </Fact>
        <Fact name={<Words id="minutes.closedBy" />}>
          {closedBy === null ? <Words id="minutes.closedByRule" /> : <PersonName id={closedBy} />}
        </Fact>
      </Facts>
      {isInformationOnly ? (
        <p>
          <Words id="minutes.informationOnly" />
        </p>
      ) : null}
    </>
  );
}
