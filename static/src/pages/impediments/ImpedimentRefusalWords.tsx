/** Why a step was refused, and what to do next. A new refusal does not compile until it has its sentence. */
import type { JSX } from 'react';
import type { DoorRefusal } from '../../../../src/contract/api';
import type { ImpedimentRefusal } from '../../../../src/contract/calls/impedimentCalls';
import { PeopleNames, PersonName } from '../../components/People';
import { RefusalWords } from '../../components/RefusalWords';
import { useSay, Words } from '../../words/Words';
import { COLUMN_WORDS } from './columnWords';

export function ImpedimentRefusalWords({ refusal }: { refusal: ImpedimentRefusal | DoorRefusal }): JSX.Element {
  const say = useSay();
  switch (refusal.code) {
    case 'noSuchImpediment':
      return <Words id="impediments.refused.gone" />;
    case 'mayNotTake':
      return <Words id="impediments.refused.mayNotTake" values={{ leaders: <PeopleNames ids={refusal.leaders} /> }} />;
    case 'notTheOwner':
      return refusal.owner === null ? (
        <Words id="impediments.refused.noOwner" />
      ) : (
        <Words id="impediments.refused.notTheOwner" values={{ owner: <PersonName id={refusal.owner} /> }} />
      );
    case 'notTheRaisingSide':
      return <Words id="impediments.refused.notTheRaisingSide" values={{ people: <PeopleNames ids={refusal.people} /> }} />;
    case 'elsewhere':
      return (
        <Words
          id="impediments.refused.elsewhere"
          values={{ person: <PersonName id={refusal.by} />, column: say(COLUMN_WORDS[refusal.column]) }}
        />
      );
    case 'noSuchStep':
      return (
        <Words id="impediments.refused.noSuchStep" values={{ from: say(COLUMN_WORDS[refusal.from]), to: say(COLUMN_WORDS[refusal.to]) }} />
      );
    case 'reasonNeeded':
      return <Words id="impediments.refused.reasonNeeded" />;
    case 'mayNotCreateIssues':
      return <Words id="impediments.refused.mayNotCreateIssues" />;
    case 'noSuchProduct':
    case 'badPayload':
    case 'noForumHere':
    case 'mayNotSeeProject':
      return <RefusalWords refusal={refusal} />;
  }
}
