/** Who called emergencies, how often, and how many were judged real (rule U13): visible to everybody who sees the forum. */
import type { AccountId } from '../ids';
import { type Emergency, grantedAt, isReal } from './emergency';

export type Tally = {
  readonly person: AccountId;
  readonly declared: number;
  readonly granted: number;
  readonly real: number;
  readonly falseAlarms: number;
};

/** Most declared first. */
export function tallyOf(emergencies: readonly Emergency[]): readonly Tally[] {
  const people = [...new Set(emergencies.map(({ declaredBy }) => declaredBy))];
  const tallies = people.map((person): Tally => {
    const own = emergencies.filter(({ declaredBy }) => declaredBy === person);
    return {
      person,
      declared: own.length,
      granted: own.filter((emergency) => grantedAt(emergency) !== null).length,
      real: own.filter((emergency) => isReal(emergency) === true).length,
      falseAlarms: own.filter((emergency) => isReal(emergency) === false).length,
    };
  });
  return tallies.sort((one, other) => other.declared - one.declared);
}
