/** An emergency as one person sees it, with what this person may do (rule P1): asked of the very functions that refuse the calls. */
import type { EmergencyAbilities, EmergencyView } from '../../contract/calls/emergencyCalls';
import { mayAnswer, turnsOf } from '../../domain/emergency/answering';
import { type Emergency, grantedAt, isReal, phaseAt, productsIn } from '../../domain/emergency/emergency';
import { calledFalse, endedEarly, reviewed } from '../../domain/emergency/ending';
import { mayRespond, owedBy, withManagementTold } from '../../domain/emergency/responding';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';

type Reader = { readonly person: AccountId; readonly now: Instant };

export function presentEmergency(forum: Forum, emergency: Emergency, reader: Reader): EmergencyView {
  const { now } = reader;
  const unanswered = phaseAt(emergency, now) === 'asked' ? emergency.parts.filter(({ answer }) => answer === null) : [];
  const judged = isReal(emergency);
  return {
    emergency,
    phase: phaseAt(emergency, now),
    turns: unanswered.map(({ product }) => ({ product, turns: turnsOf(forum, emergency, { product, now }) })),
    owed: owedBy(emergency),
    isReal: judged,
    undo: judged === false && grantedAt(emergency) !== null ? emergency.parts.flatMap(({ undo }) => undo) : [],
    abilities: abilitiesOf(forum, emergency, reader),
    asOf: now,
  };
}

function abilitiesOf(forum: Forum, emergency: Emergency, reader: Reader): EmergencyAbilities {
  const products = productsIn(emergency);
  const isRespondable = grantedAt(emergency) !== null && emergency.review === null;
  return {
    mayAnswerFor: products.filter((product) => mayAnswer(forum, emergency, { product, ...reader }).ok),
    mayRespondFor: isRespondable ? products.filter((product) => mayRespond(forum, product, reader)) : [],
    mayTellManagement: emergency.managementTold === null && withManagementTold(forum, emergency, reader).ok,
    mayEnd: endedEarly(forum, emergency, reader).ok,
    mayCallFalse: emergency.falseAlarm === null && calledFalse(forum, emergency, reader).ok,
    mayReview: reviewed(forum, emergency, { ...reader, isReal: true, note: '' }).ok,
  };
}
