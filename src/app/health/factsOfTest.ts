/** What a self-test adds to the forum's log (rules L24, L26, L27): derived from the records before and after, so nothing is told twice. */
import type { HealthFact } from '../../domain/log/healthFacts';
import type { HealthRecord } from '../../domain/lock/healthRecord';

export const factsOfTest = (before: HealthRecord, after: HealthRecord): readonly HealthFact[] => [
  ...gapFacts(before, after),
  ...ownerFacts(before, after),
  ...inheritedFacts(before, after),
];

function gapFacts({ gaps: before }: HealthRecord, { gaps, productId }: HealthRecord): readonly HealthFact[] {
  return gaps.flatMap((gap): readonly HealthFact[] => {
    const was = before.find(({ number }) => number === gap.number);
    const { number, from, until, cause, changed } = gap;
    const began: readonly HealthFact[] = was ? [] : [{ kind: 'lockGapBegan', productId, number, from, cause: cause.code, changed }];
    const ends = until !== null && (was?.until ?? null) === null;
    return ends ? [...began, { kind: 'lockGapEnded', productId, number, from, until }] : began;
  });
}

function ownerFacts({ people: before }: HealthRecord, { people: after, productId }: HealthRecord): readonly HealthFact[] {
  const was = before !== null && before.owner === after?.owner && before.goneSince !== null;
  const is = after !== null && after.goneSince !== null;
  if (after === null || was === is) return [];
  return [{ kind: is ? 'ownerGone' : 'ownerBack', productId, owner: after.owner }];
}

function inheritedFacts(before: HealthRecord, { inherited, productId }: HealthRecord): readonly HealthFact[] {
  if (inherited === null || inherited === before.inherited) return [];
  const { from, to, agreements, pathways } = inherited;
  return [{ kind: 'productInherited', productId, from, to, agreements, pathways }];
}
