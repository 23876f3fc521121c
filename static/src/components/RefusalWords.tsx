/** The one place where a refusal becomes a sentence: what happened, and what to do next. A new refusal does not compile until it has its sentence. */
import type { JSX } from 'react';
import type { DoorRefusal, EventRefusal, SetupRefusal } from '../../../src/contract/api';
import { Words } from '../words/Words';
import { useListOfPermissions, useListOfProjects } from './lock/FaultWords';
import { PeopleNames, PersonName } from './People';

export type Refusal = SetupRefusal | EventRefusal | DoorRefusal | { code: 'noSuchProduct' };

export function RefusalWords({ refusal }: { refusal: Refusal }): JSX.Element {
  const projects = useListOfProjects();
  const permissions = useListOfPermissions();
  switch (refusal.code) {
    case 'badPayload':
      return <Words id="refusal.badPayload" />;
    case 'noForumHere':
      return <Words id="refusal.noForumHere" />;
    case 'mayNotSeeProject':
      return <Words id="refusal.mayNotSeeProject" />;
    case 'notTheFacilitator':
      return (
        <Words
          id="refusal.notTheFacilitator"
          values={{ count: refusal.facilitators.length, facilitators: <PeopleNames ids={refusal.facilitators} /> }}
        />
      );
    case 'alreadyOpen':
      return <Words id="refusal.alreadyOpen" values={{ event: refusal.id }} />;
    case 'notOpen':
      return <Words id="refusal.notOpen" />;
    case 'stillClosing':
      return <Words id="refusal.stillClosing" values={{ event: refusal.id }} />;
    case 'notReady':
      return <Words id="refusal.notReady" />;
    case 'noSuchProduct':
      return <Words id="refusal.noSuchProduct" />;
    case 'notProjectAdmin':
      return <Words id="refusal.notProjectAdmin" />;
    case 'forumExists':
      return <Words id="refusal.forumExists" />;
    case 'unknownZone':
      return <Words id="refusal.unknownZone" values={{ zone: refusal.zone }} />;
    case 'noProducts':
      return <Words id="refusal.noProducts" />;
    case 'productNameTaken':
      return <Words id="refusal.productNameTaken" values={{ name: refusal.name }} />;
    case 'ownerUnknown':
      return <Words id="refusal.ownerUnknown" values={{ owner: <PersonName id={refusal.owner} /> }} />;
    case 'personUnknown':
      return <Words id="refusal.personUnknown" values={{ person: <PersonName id={refusal.person} /> }} />;
    case 'issueNotOnBoard':
      return <Words id="refusal.issueNotOnBoard" values={{ agreement: refusal.agreement }} />;
    case 'standingMakesNoSense':
      return <Words id="refusal.standingMakesNoSense" values={{ agreement: refusal.agreement }} />;
    case 'eventIsOpen':
      return <Words id="refusal.eventIsOpen" />;
    case 'boardNotFound':
      return <Words id="refusal.boardNotFound" />;
    case 'boardTwice':
      return <Words id="refusal.boardTwice" />;
    case 'boardNotRanked':
      return <Words id="refusal.boardNotRanked" values={{ board: refusal.name }} />;
    case 'boardLockedElsewhere':
      return <Words id="refusal.boardLockedElsewhere" values={{ board: refusal.name, forum: refusal.forumName }} />;
    case 'appMayNotRank':
      return (
        <Words
          id="refusal.appMayNotRank"
          values={{
            board: refusal.name,
            projects: projects(refusal.projects),
            count: refusal.missing.length,
            permissions: permissions(refusal.missing),
          }}
        />
      );
  }
}
