/** What happened to the event itself: who took over the lead, when it paused, what was taken back. */
import type { JSX } from 'react';
import type { Minutes } from '../../../../src/domain/minutes/minutes';
import type { SessionMark } from '../../../../src/domain/session/session';
import { PersonName } from '../../components/People';
import { TimeOfDay } from '../../components/When';
import { ProposalLink } from '../../components/records/RecordLinks';
import { RecordSection } from '../../components/records/RecordSection';
import { Words } from '../../words/Words';

export function MarksSection({ marks }: Pick<Minutes, 'marks'>): JSX.Element | null {
  if (marks.length === 0) return null;
  return (
    <RecordSection word="minutes.marks">
      <ul>
        {marks.map(({ mark, by, at }, index) => (
          <li key={index}>
            <TimeOfDay at={at} /> <MarkWords mark={mark} by={<PersonName id={by} />} />
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

function MarkWords({ mark, by }: { mark: SessionMark; by: JSX.Element }): JSX.Element {
  switch (mark.kind) {
    case 'takenOver':
      return <Words id="minutes.takenOver" values={{ by, from: <PersonName id={mark.from} /> }} />;
    case 'paused':
      return <Words id="minutes.paused" values={{ by }} />;
    case 'resumed':
      return <Words id="minutes.resumed" values={{ by }} />;
    case 'undone':
      return <Words id="minutes.undone" values={{ by, item: <ItemName item={mark.item} /> }} />;
  }
}

/** Answers are given to proposals, whose items are named "proposal-12". */
function ItemName({ item }: { item: string }): JSX.Element {
  const number = /^proposal-(\d+)$/.exec(item)?.[1];
  return number === undefined ? <>{item}</> : <ProposalLink number={Number(number)} />;
}
