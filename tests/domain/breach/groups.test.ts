import fc from 'fast-check';
import { type Groupable, GROUP_GAP_MS, callsOf, groupBreaches, resultOf } from '../../../src/domain/breach/groups';
import { accountId, productId } from '../../../src/domain/ids';
import { instant, parseInstant } from '../../../src/domain/instant';

const START = parseInstant('2027-03-11T15:00:00Z');
const at = (seconds: number) => instant(START + seconds * 1_000);
const moved = (number: number, seconds: number, mover: string | null = 'vince', product = 'chg'): Groupable => ({
  number,
  productId: productId(product),
  mover: mover === null ? null : accountId(mover),
  movedAt: at(seconds),
});
const numbersOf = (breaches: readonly Groupable[]) => groupBreaches(breaches).map((group) => group.breaches.map(({ number }) => number));

describe('B4 moves of one mover and product with less than two minutes between them are one', () => {
  it('makes one of a script’s 140, however long it runs', () => {
    const script = Array.from({ length: 140 }, (_, index) => moved(index + 1, index * 100, 'script'));
    expect(groupBreaches(script)).toMatchObject([{ from: at(0), until: at(13_900), mover: 'script' }]);
  });

  it('parts what is two minutes apart, and what different people or products moved', () => {
    expect(numbersOf([moved(1, 0), moved(2, 119.999)])).toEqual([[1, 2]]);
    expect(numbersOf([moved(1, 0), moved(2, 120)])).toEqual([[2], [1]]);
    expect(numbersOf([moved(1, 0), moved(2, 1, 'helen'), moved(3, 2, 'vince', 'mob')])).toEqual([[3], [2], [1]]);
  });

  it('keeps those whom nobody could name apart from everybody else', () => {
    expect(numbersOf([moved(1, 0, null), moved(2, 1), moved(3, 2, null)])).toEqual([[1, 3], [2]]);
  });

  it('joins two groups when a move between them is told late', () => {
    const two = [moved(1, 0), moved(2, 200)];
    expect(numbersOf(two)).toEqual([[2], [1]]);
    expect(numbersOf([...two, moved(3, 100)])).toEqual([[1, 3, 2]]);
  });
});

const breaches = fc
  .array(
    fc.record({ seconds: fc.integer({ min: 0, max: 1_500 }), mover: fc.constantFrom('a', 'b', null), product: fc.constantFrom('p', 'q') }),
    {
      maxLength: 40,
    },
  )
  .map((moves) => moves.map(({ seconds, mover, product }, index) => moved(index + 1, seconds, mover, product)));

describe('B4 grouping as a law', () => {
  it('is a partition: each breach is in exactly one group, with its mover and product', () => {
    fc.assert(
      fc.property(breaches, (all) => {
        const groups = groupBreaches(all);
        expect(groups.flatMap((group) => group.breaches.map(({ number }) => number)).sort((x, y) => x - y)).toEqual(
          all.map(({ number }) => number),
        );
        for (const { mover, productId: product, breaches: own } of groups) {
          expect(own.every((one) => one.mover === mover && one.productId === product)).toBe(true);
        }
      }),
    );
  });

  it('leaves no gap within a group and none short of two minutes between two', () => {
    fc.assert(
      fc.property(breaches, (all) => {
        const groups = groupBreaches(all);
        for (const { breaches: own } of groups) {
          own.forEach((one, index) => {
            const before = own[index - 1];
            if (before) expect(one.movedAt - before.movedAt).toBeLessThan(GROUP_GAP_MS);
          });
        }
        for (const one of groups) {
          const others = groups.filter((other) => other !== one && other.mover === one.mover && other.productId === one.productId);
          for (const other of others) expect(Math.max(one.from - other.until, other.from - one.until)).toBeGreaterThanOrEqual(GROUP_GAP_MS);
        }
      }),
    );
  });

  it('is the same in whatever order they come', () => {
    const shuffled = breaches.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(groupBreaches(other)).toEqual(groupBreaches(all));
      }),
    );
  });

  it('never parts what was together when late ones arrive', () => {
    const early = breaches.chain((all) => fc.tuple(fc.constant(all), fc.subarray([...all])));
    fc.assert(
      fc.property(early, ([all, first]) => {
        const after = numbersOf(all);
        for (const group of numbersOf(first)) {
          expect(after.filter((later) => group.some((number) => later.includes(number)))).toHaveLength(1);
        }
      }),
    );
  });
});

describe('B4 a group says what became of its moves', () => {
  it('counts what was back already apart from what was put back', () => {
    expect(resultOf({ kind: 'overtaken' })).toBe('alreadyBack');
    expect(resultOf({ kind: 'putBackInMass', calls: 3 })).toBe('putBack');
    expect(resultOf({ kind: 'failed', reason: 'No' })).toBe('failed');
    expect(resultOf({ kind: 'recordedOnly' })).toBe('recordedOnly');
  });

  it('names the calls only where its records agree on them', () => {
    const mass = (calls: number) => ({ outcome: { kind: 'putBackInMass' as const, calls } });
    expect(callsOf([mass(3), mass(3), { outcome: { kind: 'overtaken' } }])).toBe(3);
    expect(callsOf([mass(3), mass(4)])).toBeNull();
    expect(callsOf([{ outcome: { kind: 'putBack' } }])).toBeNull();
  });
});
