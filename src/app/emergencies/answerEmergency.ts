/** A Product Owner's answer (rules U3-U5): the last grant opens the locks in the same step, and the first No leaves all of them locked. */
import type { EmergencyCalls, EmergencyView } from '../../contract/calls/emergencyCalls';
import { answered } from '../../domain/emergency/answering';
import { backToPlaces } from '../../domain/emergency/backToPlaces';
import { type Emergency, grantedAt, phaseAt } from '../../domain/emergency/emergency';
import type { EmergencyRefusal } from '../../domain/emergency/refusals';
import { answeredNotice } from '../../domain/emergency/notices';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { EmergencyFact } from '../../domain/log/emergencyFacts';
import type { Change } from '../../domain/proposal/change';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import { knownOrders } from '../proposals/knownOrders';
import { lockedAmong } from './lockOpenings';
import { overspentBy, tellOverspent } from './overspent';
import { presentEmergency } from './presentEmergency';
import { type Stepped, openingFacts, stepEmergency } from './stepEmergency';
import { aboutEmergency, tellPeople } from './tellPeople';

type Input = { forum: Forum; actor: AccountId; input: EmergencyCalls['answerEmergency']['input'] };

export async function answerEmergency(deps: Deps, { forum, actor, input }: Input): Promise<Result<EmergencyView, EmergencyRefusal>> {
  const { product } = input;
  const outcome = await stepEmergency(
    deps,
    { forum, actor, number: input.number },
    {
      decide: async ({ forum: current, emergency, now }) => {
        const undo = input.isGranted ? await undoOf(deps, current, { emergency, product }) : [];
        const decided = answered(current, emergency, { ...input, undo, person: actor, now });
        if (!decided.ok || !input.isGranted) return decided;
        const locked = await lockedAmong(deps, current, { products: [product], now });
        return locked.length > 0 ? decided : refused({ code: 'notLocked', product });
      },
      factsOf: async (step) => [...answerFacts(step, product), ...openingFacts(step), ...(await overspentBy(deps, step))],
    },
  );
  if (!outcome.ok) return outcome;
  await tellAnswer(deps, outcome.value, input.reason);
  return ok(presentEmergency(outcome.value.forum, outcome.value.after, { person: actor, now: deps.clock.now() }));
}

/** U14: from the order as it stands when it is granted. */
export async function undoOf(
  deps: Deps,
  forum: Forum,
  { emergency, product }: { emergency: Emergency; product: Forum['products'][number]['id'] },
): Promise<readonly Change[]> {
  const order = (await knownOrders(deps, forum, [product])).get(product) ?? [];
  const issues = emergency.parts.find((part) => part.product === product)?.issues ?? null;
  return backToPlaces(order, { product, issues });
}

export function answerFacts({ after }: Pick<Stepped, 'after'>, product: Emergency['parts'][number]['product']): readonly EmergencyFact[] {
  const answer = after.parts.find((part) => part.product === product)?.answer;
  if (!answer) return [];
  const { isGranted, way, voice } = answer;
  return [{ kind: 'emergencyAnswered', number: after.number, product, isGranted, way, voice }];
}

/** Who declared it hears what it came to; nothing while another Product Owner is still asked. */
async function tellAnswer(deps: Deps, step: Stepped, reason: string): Promise<void> {
  const { forum, after } = step;
  const isOpen = grantedAt(after) !== null;
  if (!isOpen && phaseAt(after, deps.clock.now()) !== 'refused') return;
  const notice = answeredNotice(after, aboutEmergency(forum, after), { isOpen, reason });
  await tellPeople(deps, forum, after, { people: [after.declaredBy], notice });
  if (isOpen) await tellOverspent(deps, step);
}
