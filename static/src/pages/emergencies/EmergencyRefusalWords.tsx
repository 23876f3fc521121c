/** Why a step of an emergency was refused, and what to do next. A new refusal does not compile until it has its sentence. */
import type { JSX } from 'react';
import type { DoorRefusal } from '../../../../src/contract/api';
import type { EmergencyRefusal } from '../../../../src/domain/emergency/refusals';
import { PeopleNames, PersonName } from '../../components/People';
import { RefusalWords } from '../../components/RefusalWords';
import { When } from '../../components/When';
import { ProductName, type NamedProduct } from '../../components/change/ProductName';
import { Words } from '../../words/Words';
import { PLAIN_REFUSALS } from './plainRefusals';

type Props = { refusal: EmergencyRefusal | DoorRefusal; products: readonly NamedProduct[] };

export function EmergencyRefusalWords({ refusal, products }: Props): JSX.Element {
  switch (refusal.code) {
    case 'mayNotDeclare':
      return <Words id="emergencies.refused.mayNotDeclare" values={{ people: <PeopleNames ids={refusal.declarers} /> }} />;
    case 'incomplete':
      return <Words id="emergencies.missing" values={{ what: refusal.missing[0] ?? 'scope' }} />;
    case 'endMakesNoSense':
      return <Words id="emergencies.refused.endMakesNoSense" values={{ latest: <When at={refusal.latest} /> }} />;
    case 'notLocked':
      return <Words id="emergencies.refused.notLocked" values={{ product: <ProductName id={refusal.product} products={products} /> }} />;
    case 'notTheDecider':
      return <Words id="emergencies.refused.notTheDecider" values={{ people: <PeopleNames ids={refusal.deciders} /> }} />;
    case 'notYourOwn':
      return <Words id="emergencies.refused.notYourOwn" values={{ people: <PeopleNames ids={refusal.deciders} /> }} />;
    case 'notYourTurnYet':
      return <Words id="emergencies.refused.notYourTurnYet" values={{ from: <When at={refusal.from} /> }} />;
    case 'alreadyAnswered':
      return <Words id="emergencies.refused.alreadyAnswered" values={{ person: <PersonName id={refusal.by} /> }} />;
    case 'alreadyReviewed':
      return <Words id="emergencies.refused.alreadyReviewed" values={{ person: <PersonName id={refusal.by} /> }} />;
    case 'mayNotEnd':
      return <Words id="emergencies.refused.mayNotEnd" values={{ people: <PeopleNames ids={refusal.people} /> }} />;
    case 'noSuchEmergency':
    case 'issueHidden':
    case 'changesDoNotFit':
    case 'isOver':
    case 'notGranted':
    case 'noDatesMove':
    case 'stepsOwed':
    case 'eventNotOpen':
    case 'informationOnly':
      return <Words id={PLAIN_REFUSALS[refusal.code]} />;
    case 'noSuchProduct':
    case 'badPayload':
    case 'noForumHere':
    case 'mayNotSeeProject':
      return <RefusalWords refusal={refusal} />;
  }
}
