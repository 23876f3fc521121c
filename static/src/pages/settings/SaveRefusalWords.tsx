/** Why a change of the forum was refused, and what to do next. */
import type { JSX } from 'react';
import { PersonName } from '../../components/People';
import { RefusalWords } from '../../components/RefusalWords';
import { FullWhen } from '../../components/When';
import { Words } from '../../words/Words';
import type { SaveRefusal } from './useSave';

export function SaveRefusalWords({ refusal, zone }: { refusal: SaveRefusal; zone: string }): JSX.Element {
  switch (refusal.code) {
    case 'onlyAtAnEvent':
      return refusal.next === null ? (
        <Words id="refusal.onlyAtAnEvent" />
      ) : (
        <Words id="refusal.onlyAtAnEventNext" values={{ when: <FullWhen at={refusal.next} forumZone={zone} /> }} />
      );
    case 'changedMeanwhile':
      return <Words id="refusal.changedMeanwhile" />;
    case 'hardNeedsConsent':
      return <Words id="refusal.hardNeedsConsent" />;
    case 'noFacilitatorLeft':
      return <Words id="refusal.noFacilitatorLeft" />;
    case 'notAProductOwner':
      return <Words id="refusal.notAProductOwner" values={{ person: <PersonName id={refusal.person} /> }} />;
    case 'proxyMakesNoSense':
      return <Words id="refusal.proxyMakesNoSense" />;
    case 'notForYourself':
      return <Words id="refusal.notForYourself" />;
    case 'notPlanned':
      return <Words id="refusal.notPlanned" />;
    case 'alreadyChanged':
      return <Words id="refusal.alreadyChanged" />;
    case 'instantTaken':
      return <Words id="refusal.instantTaken" />;
    case 'instantOver':
      return <Words id="refusal.instantOver" />;
    case 'notTheFacilitator':
    case 'noSuchProduct':
    case 'ownerUnknown':
    case 'personUnknown':
    case 'badPayload':
    case 'noForumHere':
    case 'mayNotSeeProject':
      return <RefusalWords refusal={refusal} />;
  }
}
