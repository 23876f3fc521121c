/** Why a fight was not taken up again. */
import type { JSX } from 'react';
import { PeopleNames } from '../../components/People';
import { RefusalWords } from '../../components/RefusalWords';
import { Words } from '../../words/Words';
import type { TakeUpRefused } from './useTakeUp';

export function TakeUpRefusalWords({ refusal }: { refusal: TakeUpRefused }): JSX.Element {
  switch (refusal.code) {
    case 'noSuchFight':
      return <Words id="fights.refused.noSuchFight" />;
    case 'mayNotTakeUp':
      return <Words id="fights.refused.mayNotTakeUp" values={{ people: <PeopleNames ids={refusal.people} /> }} />;
    case 'noSuchProduct':
    case 'badPayload':
    case 'mayNotSeeProject':
    case 'noForumHere':
      return <RefusalWords refusal={refusal} />;
  }
}
