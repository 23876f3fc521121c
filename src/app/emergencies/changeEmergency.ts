/** The steps of an emergency after its answer (rules U6, U8-U11, U14): response, management told, end, false alarm, review. */
import type { EmergencyCalls, EmergencyView } from '../../contract/calls/emergencyCalls';
import type { Emergency } from '../../domain/emergency/emergency';
import { calledFalse, endedEarly, reviewed } from '../../domain/emergency/ending';
import { datesMoveNotice } from '../../domain/emergency/notices';
import type { EmergencyRefusal } from '../../domain/emergency/refusals';
import { withManagementTold, withStep } from '../../domain/emergency/responding';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { EmergencyFact } from '../../domain/log/emergencyFacts';
import { type Result, ok } from '../../domain/result';
import type { Deps } from '../ports';
import { presentEmergency } from './presentEmergency';
import { type Stepped, stepEmergency } from './stepEmergency';
import { aboutEmergency, managementOf, tellPeople } from './tellPeople';

type By<C extends keyof EmergencyCalls> = { forum: Forum; actor: AccountId; input: EmergencyCalls[C]['input'] };
type Outcome = Promise<Result<EmergencyView, EmergencyRefusal>>;
type Decide = (forum: Forum, emergency: Emergency, doing: { person: AccountId; now: Instant }) => Result<Emergency, EmergencyRefusal>;

export const respondToEmergency = (deps: Deps, { forum, actor, input }: By<'respondToEmergency'>): Outcome => {
  const { number, product, step, datesMove } = input;
  return stepped(
    deps,
    { forum, actor, number },
    {
      decide: (current, emergency, doing) => withStep(current, emergency, { ...input, ...doing }),
      factOf: () => ({ kind: 'emergencyStep', number, product, step, datesMove }),
    },
  );
};

export const tellManagement = (deps: Deps, { forum, actor, input: { number } }: By<'tellManagement'>): Outcome =>
  stepped(
    deps,
    { forum, actor, number },
    {
      decide: withManagementTold,
      factOf: ({ forum: current }) => ({ kind: 'managementTold', number, people: managementOf(current).length }),
      then: async ({ forum: current, before, after }) => {
        if (before.managementTold !== null) return;
        const notice = datesMoveNotice(after, aboutEmergency(current, after));
        await tellPeople(deps, current, after, { people: managementOf(current), notice });
      },
    },
  );

export const endEmergency = (deps: Deps, { forum, actor, input: { number } }: By<'endEmergency'>): Outcome =>
  stepped(deps, { forum, actor, number }, { decide: endedEarly, factOf: () => ({ kind: 'emergencyEnded', number, isEarly: true }) });

export const callFalseAlarm = (deps: Deps, { forum, actor, input: { number } }: By<'callFalseAlarm'>): Outcome =>
  stepped(deps, { forum, actor, number }, { decide: calledFalse, factOf: () => ({ kind: 'emergencyFalseAlarm', number }) });

export const reviewEmergency = (deps: Deps, { forum, actor, input }: By<'reviewEmergency'>): Outcome => {
  const { number, isReal } = input;
  return stepped(
    deps,
    { forum, actor, number },
    {
      decide: (current, emergency, doing) => reviewed(current, emergency, { ...input, ...doing }),
      factOf: () => ({ kind: 'emergencyReviewed', number, isReal }),
    },
  );
};

type Doing = { forum: Forum; actor: AccountId; number: number };
type Step = { decide: Decide; factOf: (step: Stepped) => EmergencyFact; then?: (step: Stepped) => Promise<void> };

async function stepped(deps: Deps, doing: Doing, { decide, factOf, then }: Step): Outcome {
  const outcome = await stepEmergency(deps, doing, {
    decide: ({ forum, emergency, now }) => decide(forum, emergency, { person: doing.actor, now }),
    factsOf: (step) => [factOf(step)],
  });
  if (!outcome.ok) return outcome;
  if (outcome.value.after !== outcome.value.before) await then?.(outcome.value);
  return ok(presentEmergency(outcome.value.forum, outcome.value.after, { person: doing.actor, now: deps.clock.now() }));
}
