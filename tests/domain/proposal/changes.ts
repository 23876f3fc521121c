/** Short changes for tests, and arbitrary ones for laws. */
import fc from 'fast-check';
import { type IssueId, type ProductId, issueId, productId } from '../../../src/domain/ids';
import type { Change, Where } from '../../../src/domain/proposal/change';

export const charge = productId('charge');
export const mobile = productId('mobile');
export const ids = (...numbers: readonly number[]): readonly IssueId[] => numbers.map((number) => issueId(String(number)));
export const issue = (number: number): IssueId => issueId(String(number));

export const above = (anchor: number): Where => ({ kind: 'above', issue: issue(anchor) });
export const below = (anchor: number): Where => ({ kind: 'below', issue: issue(anchor) });
export const top: Where = { kind: 'top' };
export const bottom: Where = { kind: 'bottom' };
export const at = (position: number): Where => ({ kind: 'position', position });

export const place = (issues: number | readonly number[], where: Where, product: ProductId = charge): Change => ({
  kind: 'place',
  product,
  issues: ids(...[issues].flat()),
  where,
});
export const add = (summary: string, where: Where): Change => ({ kind: 'add', product: charge, summary, where });
export const drop = (number: number): Change => ({ kind: 'drop', product: charge, issue: issue(number) });
export const date = (from: string | null, to: string, version = '10'): Change => ({
  kind: 'date',
  product: charge,
  target: { kind: 'version', id: version },
  name: 'St. Brigid go-live',
  from,
  to,
});

/** Numbers 1 to n in a random sequence. */
export const orders = (most: number): fc.Arbitrary<readonly IssueId[]> =>
  fc.integer({ min: 1, max: most }).chain((size) => {
    const all = ids(...Array.from({ length: size }, (_, index) => index + 1));
    return fc.shuffledSubarray([...all], { minLength: size, maxLength: size });
  });

/** Changes of one product, many of which fit the order, and some do not. */
export const changesWithin = (order: readonly IssueId[]): fc.Arbitrary<readonly Change[]> => {
  const one = fc.constantFrom(...order, issue(999));
  const where: fc.Arbitrary<Where> = fc.oneof(
    fc.constantFrom(top, bottom),
    one.map((anchor): Where => ({ kind: 'above', issue: anchor })),
    one.map((anchor): Where => ({ kind: 'below', issue: anchor })),
    fc.integer({ min: 1, max: order.length + 2 }).map(at),
  );
  const issues = fc.shuffledSubarray([...order], { minLength: 1 });
  return fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('place' as const), product: fc.constant(charge), issues, where }) },
      { weight: 1, arbitrary: where.map((place): Change => add('New', place)) },
      { weight: 1, arbitrary: one.map((dropped): Change => ({ kind: 'drop', product: charge, issue: dropped })) },
    ),
    { maxLength: 6 },
  );
};

/** The same, without drops: nothing reopens an issue. */
export const reversibleWithin = (order: readonly IssueId[]): fc.Arbitrary<readonly Change[]> =>
  changesWithin(order).map((changes) => changes.filter(({ kind }) => kind !== 'drop'));
