import fc from 'fast-check';
import { DEFAULT_RIGHTS, type DecisionKind } from '../../../src/domain/decisionRights';
import { accountId, boardId, fieldId } from '../../../src/domain/ids';
import type { Change } from '../../../src/domain/proposal/change';
import { type ChangeFacts, changeProblems, dateKey } from '../../../src/domain/proposal/changeProblems';
import { orderAfter } from '../../../src/domain/proposal/orderAfter';
import { above, add, at, below, bottom, changesWithin, charge, date, drop, ids, issue, mobile, orders, place, top } from './changes';

const order = ids(97, 104, 118, 131, 122);
const board = { id: boardId('1'), name: 'Board', rankField: fieldId('customfield_1'), sprintField: null, jql: '', projects: [] };
const product = { id: charge, name: 'Charge', owner: accountId('maya'), strength: 'restore' as const, board };
const facts = (changes: Partial<ChangeFacts> = {}): ChangeFacts => ({
  kind: 'backlog',
  forum: { products: [product], rights: DEFAULT_RIGHTS },
  orders: new Map([[charge, order]]),
  dates: new Map(),
  ...changes,
});
const statement = (of: typeof charge | null): Change => ({ kind: 'statement', product: of, subject: 'Licences', from: '10', to: '12' });

describe('O2 a change that cannot be made is named with the reason', () => {
  it.each<[string, Change, object]>([
    ['an issue that is not in the backlog', place([97, 5], top), { code: 'notInBacklog', issue: '5' }],
    ['an anchor that is not in the backlog', place(97, above(5)), { code: 'notInBacklog', issue: '5' }],
    ['an issue next to itself', place([97, 104], below(104)), { code: 'nextToItself', issue: '104' }],
    ['an issue twice', place([97, 97], bottom), { code: 'twice', issue: '97' }],
    ['a place that does not exist', place([97, 104], at(5)), { code: 'positionOutside', size: 4 }],
    ['a place for something new that does not exist', add('New', at(7)), { code: 'positionOutside', size: 6 }],
    ['what stands there already', place([104, 118], below(97)), { code: 'changesNothing' }],
    ['what is not there to be dropped', drop(5), { code: 'notInBacklog', issue: '5' }],
    ['a product that the forum has not', place(97, bottom, mobile), { code: 'noSuchProduct', product: 'mobile' }],
    ['words where a backlog is exact', statement(charge), { code: 'kindDoesNotFit' }],
  ])('%s', (_, change, problem) => {
    expect(changeProblems([change], facts())).toEqual([{ change: 0, ...problem }]);
  });

  it('dates that are other ones by now, gone, or the same', () => {
    const judged = (change: Change, found?: { day: string | null } | 'gone') =>
      changeProblems(
        [change],
        facts({ kind: 'releaseDate', dates: found === undefined ? new Map() : new Map([[dateKey(targetOf(change)), found]]) }),
      );
    const sooner = date('2027-05-03', '2027-04-12');
    expect(judged(sooner, { day: '2027-05-03' })).toEqual([]);
    expect(judged(sooner, { day: '2027-05-10' })).toEqual([{ change: 0, code: 'dateIsOther', now: '2027-05-10' }]);
    expect(judged(sooner, 'gone')).toEqual([{ change: 0, code: 'noSuchVersion' }]);
    expect(judged(date('2027-04-12', '2027-04-12'))).toEqual([{ change: 0, code: 'changesNothing' }]);
    const due: Change = { ...date(null, '2027-04-12'), kind: 'date', target: { kind: 'dueDate', issue: issue(5) } } as Change;
    expect(judged(due, 'gone')).toEqual([{ change: 0, code: 'notInBacklog', issue: '5' }]);
  });

  it('each change is judged on what the ones before it leave', () => {
    expect(changeProblems([drop(118), place(97, below(118))], facts())).toEqual([{ change: 1, code: 'notInBacklog', issue: '118' }]);
    expect(changeProblems([place(97, bottom), place(104, at(1))], facts())).toEqual([{ change: 1, code: 'changesNothing' }]);
  });

  it('an issue has one place in a proposal', () => {
    expect(changeProblems([place(97, bottom), drop(97)], facts())).toEqual([{ change: 1, code: 'twice', issue: '97' }]);
  });

  it('of a backlog whose order is not known only what needs no order is judged', () => {
    const unknown = facts({ orders: new Map() });
    expect(changeProblems([place(5, top), place([6, 6], top)], unknown)).toEqual([{ change: 1, code: 'twice', issue: '6' }]);
  });

  it('placings without problems change the order', () => {
    const worlds = orders(10).chain((before) => fc.tuple(fc.constant(before), changesWithin(before)));
    fc.assert(
      fc.property(worlds, ([before, changes]) => {
        const [change] = changes;
        fc.pre(change !== undefined);
        const problems = changeProblems([change], facts({ orders: new Map([[charge, before]]) }));
        const isChanged = JSON.stringify(orderAfter(before, [change])) !== JSON.stringify(before);
        if (problems.length === 0) expect(isChanged).toBe(true);
      }),
    );
  });
});

describe('O7 a kind of decision carries no change past whoever decides it', () => {
  const codes = (kind: DecisionKind, change: Change, table = DEFAULT_RIGHTS.table) =>
    changeProblems([change], facts({ kind, forum: { products: [product], rights: { version: 1, table } } })).map(({ code }) => code);

  it('what management decides alone orders no backlog and moves no date', () => {
    for (const kind of ['budget', 'people', 'contract', 'customerProblem', 'direction'] as const) {
      expect([kind, codes(kind, place(97, bottom))]).toEqual([kind, ['kindDoesNotFit']]);
      expect([kind, codes(kind, date(null, '2027-04-12'))]).toEqual([kind, ['kindDoesNotFit']]);
      expect([kind, codes(kind, statement(charge))]).toEqual([kind, []]);
    }
  });

  it('a date is no matter of the backlog alone', () => {
    expect(codes('backlog', date(null, '2027-04-12'))).toEqual(['kindDoesNotFit']);
    expect(codes('contractDate', date(null, '2027-04-12'))).toEqual([]);
  });

  it('follows the table of the forum, not the name of the kind', () => {
    const table = { ...DEFAULT_RIGHTS.table, direction: 'bothByPathway' as const, contractDate: 'management' as const };
    expect(codes('direction', place(97, bottom), table)).toEqual([]);
    expect(codes('contractDate', place(97, bottom), table)).toEqual(['kindDoesNotFit']);
  });

  it('words about no product are for management: there is no Product Owner to answer', () => {
    expect(codes('budget', statement(null))).toEqual([]);
    for (const kind of ['emphasis', 'sharedTeam'] as const) expect(codes(kind, statement(null))).toEqual(['noSuchProduct']);
  });
});

function targetOf(change: Change) {
  if (change.kind !== 'date') throw new Error('This change has no date.');
  return change.target;
}
