/** What one person is to do about emergencies (rules U3, U8, U9): they come before all else. */
import type { Need } from '../../../contract/calls/impedimentCalls';
import type { Emergency } from '../../../domain/emergency/emergency';
import type { Forum } from '../../../domain/forum/forum';
import type { AccountId } from '../../../domain/ids';
import type { Instant } from '../../../domain/instant';
import { presentEmergency } from '../../emergencies/presentEmergency';

type Reader = { person: AccountId; now: Instant };

export const emergencyNeeds = (forum: Forum, emergencies: readonly Emergency[], reader: Reader): readonly Need[] =>
  emergencies.flatMap((emergency): Need[] => {
    const { owed, abilities } = presentEmergency(forum, emergency, reader);
    const { number, wanted, harm } = emergency;
    if (abilities.mayAnswerFor.length > 0) return [{ kind: 'answerEmergency', number, wanted, harm }];
    const isTheirs = owed.some((one) => (one.kind === 'pickStep' ? isOwn(forum, one.product, reader) : abilities.mayTellManagement));
    return isTheirs ? [{ kind: 'respondToEmergency', number, wanted }] : [];
  });

const isOwn = ({ products }: Forum, product: string, { person }: Reader): boolean =>
  products.some(({ id, owner }) => id === product && owner === person);
