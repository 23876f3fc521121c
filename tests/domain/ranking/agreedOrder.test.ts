/** Laws of the agreed order (rules R8, R10). */
import fc from 'fast-check';
import { issueId, type IssueId } from '../../../src/domain/ids';
import {
  fromSnapshot,
  has,
  indexOf,
  issueAt,
  issuesOf,
  neighbours,
  placeAfter,
  replay,
  size,
  without,
} from '../../../src/domain/ranking/agreedOrder';
import { read, write } from './everyCall';

const orderOf = (issues: readonly IssueId[]) => fromSnapshot(issues, (issue) => `0|${issue}:`);
const issues = fc.uniqueArray(fc.nat(2_000_000_000), { minLength: 1, maxLength: 80 }).map((ids) => ids.map((id) => issueId(String(id))));
const withSome = issues.chain((all) => fc.record({ all: fc.constant(all), some: fc.subarray(all), one: fc.constantFrom(...all) }));

describe('R8 an agreed order', () => {
  it('holds the issues of its snapshot, each at its place', () => {
    fc.assert(
      fc.property(issues, (all) => {
        const order = orderOf(all);
        expect(issuesOf(order)).toEqual(all);
        expect(size(order)).toBe(all.length);
        expect(all.map((issue) => indexOf(order, issue))).toEqual([...all.keys()]);
      }),
    );
  });

  it('takes an issue that a paged reading brought twice where it came first', () => {
    expect(write(issuesOf(orderOf(read('3 1 3 2 1'))))).toBe('3 1 2');
  });

  it('does not hold what it was not given', () => {
    const order = orderOf(read('3 1 2'));
    expect(has(order, issueId('1'))).toBe(true);
    expect(has(order, issueId('4'))).toBe(false);
    expect(indexOf(order, issueId('4'))).toBe(-1);
    expect(issueAt(order, 3)).toBeNull();
  });

  it('keeps every fourth rank as a hint, and nothing that is no rank', () => {
    expect(orderOf(read('1 2 3 4 5 6 7 8 9')).hints).toEqual(['0|1:', '', '', '', '0|5:', '', '', '', '0|9:']);
    expect(fromSnapshot(read('1 2'), () => 'Ranked, higher').hints).toEqual(['', '']);
    expect(fromSnapshot(read('1 2'), () => undefined).hints).toEqual(['', '']);
  });

  it('refuses an id that is none of Jira’s', () => {
    expect(() => orderOf([issueId('ABC-1')])).toThrow('"ABC-1" is not an issue id');
  });
});

describe('R8 an accepted move', () => {
  it('places the issue directly below the other and changes nothing else', () => {
    fc.assert(
      fc.property(withSome, fc.option(fc.nat(79)), ({ all, one }, at) => {
        const others = all.filter((issue) => issue !== one);
        const after = at === null ? null : (others[at % Math.max(1, others.length)] ?? null);
        const moved = placeAfter(orderOf(all), one, after);
        expect(indexOf(moved, one)).toBe(after === null ? 0 : indexOf(moved, after) + 1);
        expect(issuesOf(without(moved, [one]))).toEqual(others);
        expect(moved.hints).toHaveLength(all.length);
      }),
    );
  });

  it('drops the hint of the issue moved, and of no other', () => {
    const order = orderOf(read('1 2 3 4 5'));
    expect(placeAfter(order, issueId('1'), issueId('5')).hints).toEqual(['', '', '', '0|5:', '']);
    expect(placeAfter(order, issueId('2'), issueId('5')).hints).toEqual(['0|1:', '', '', '0|5:', '']);
  });

  it('lets a new issue enter', () => {
    expect(write(issuesOf(placeAfter(orderOf(read('1 2')), issueId('3'), issueId('1'))))).toBe('1 3 2');
  });

  it('is refused below an issue that is not there, and below itself', () => {
    const order = orderOf(read('1 2'));
    expect(() => placeAfter(order, issueId('1'), issueId('9'))).toThrow(RangeError);
    expect(() => placeAfter(order, issueId('1'), issueId('1'))).toThrow(RangeError);
    expect(write(issuesOf(order))).toBe('1 2');
  });

  it('read again from the log has the effect it had', () => {
    const moves = fc.array(fc.tuple(fc.nat(79), fc.option(fc.nat(79))), { maxLength: 20 });
    fc.assert(
      fc.property(issues, moves, (all, picks) => {
        const log = picks.flatMap(([from, to]) => {
          const issue = all[from % all.length];
          const after = to === null ? null : (all[to % all.length] ?? null);
          return issue === undefined || issue === after ? [] : [{ issue, after }];
        });
        const oneByOne = log.reduce((order, { issue, after }) => placeAfter(order, issue, after), orderOf(all));
        expect(replay(orderOf(all), log)).toEqual(oneByOne);
      }),
    );
  });
});

describe('R10 the neighbours of an issue', () => {
  it('are the nearest ones that are not set aside, or the end of the backlog', () => {
    fc.assert(
      fc.property(withSome, ({ all, some, one }) => {
        const excluded = new Set(some);
        const at = all.indexOf(one);
        expect(neighbours(orderOf(all), one, excluded)).toEqual({
          below: all.slice(0, at).findLast((issue) => !excluded.has(issue)) ?? null,
          above: all.slice(at + 1).find((issue) => !excluded.has(issue)) ?? null,
        });
      }),
    );
  });

  it('stay the same where set-aside issues are taken out of the order', () => {
    fc.assert(
      fc.property(withSome, ({ all, some, one }) => {
        const excluded = new Set(some.filter((issue) => issue !== one));
        expect(neighbours(without(orderOf(all), excluded), one, new Set())).toEqual(neighbours(orderOf(all), one, excluded));
      }),
    );
  });

  it('cannot be told of an issue that the order does not hold', () => {
    expect(() => neighbours(orderOf(read('1 2')), issueId('3'), new Set())).toThrow(RangeError);
  });
});
