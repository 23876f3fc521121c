import type { MakeForumInput, SetupRefusal } from '../../../src/contract/api';
import { accountId, boardId } from '../../../src/domain/ids';
import { type LockedForum, type Person, lockedForum, siteWithBacklog } from '../../builders/lockedForum';

type Case = {
  refusal: (forum: LockedForum) => SetupRefusal;
  input: (forum: LockedForum) => MakeForumInput;
  before?: (forum: LockedForum) => void;
  by?: Person;
};
const GHOST = accountId('557058:nobody');

const withProducts =
  (...changes: ((forum: LockedForum) => Partial<MakeForumInput['products'][number]>)[]) =>
  (forum: LockedForum) =>
    forum.input({ products: changes.map((change) => forum.product(change(forum))) });
const second = (forum: LockedForum) => ({ name: 'Second', boardId: boardId(forum.elsewhere('OPS').board.id) });

const cases: Record<string, Case> = {
  'by somebody who does not administer the project': {
    by: 'manager',
    input: (forum) => forum.input(),
    refusal: () => ({ code: 'notProjectAdmin' }),
  },
  'in a zone that nobody knows': {
    input: (forum) => forum.input({ zone: 'Europe/Atlantis' }),
    refusal: () => ({ code: 'unknownZone', zone: 'Europe/Atlantis' }),
  },
  'without a product': { input: (forum) => forum.input({ products: [] }), refusal: () => ({ code: 'noProducts' }) },
  'with an owner whom Jira does not know': {
    input: withProducts(
      () => ({}),
      (forum) => ({ ...second(forum), owner: GHOST }),
    ),
    refusal: () => ({ code: 'ownerUnknown', owner: GHOST }),
  },
  'with an owner who was deactivated': {
    before: (forum) => forum.site.jira.admin.changeUser(forum.people.owner, { active: false }),
    input: (forum) => forum.input(),
    refusal: (forum) => ({ code: 'ownerUnknown', owner: accountId(forum.people.owner) }),
  },
  'with an app as owner': {
    input: withProducts((forum) => ({ owner: accountId(forum.site.jira.admin.appAccountId ?? '') })),
    refusal: (forum) => ({ code: 'ownerUnknown', owner: accountId(forum.site.jira.admin.appAccountId ?? '') }),
  },
  'with one board twice': {
    input: withProducts(
      () => ({}),
      () => ({ name: 'Other' }),
    ),
    refusal: (forum) => ({ code: 'boardTwice', boardId: boardId(forum.board.id) }),
  },
  'with one name twice': {
    input: withProducts(
      () => ({}),
      (forum) => ({ ...second(forum), name: ' PAYMENTS' }),
    ),
    refusal: () => ({ code: 'productNameTaken', name: 'PAYMENTS' }),
  },
  'with a board that is not there': {
    input: withProducts(
      () => ({}),
      () => ({ name: 'Other', boardId: boardId('4711') }),
    ),
    refusal: () => ({ code: 'boardNotFound', boardId: boardId('4711') }),
  },
  'with a board that is not ranked': {
    before: (forum) => forum.site.jira.admin.changeFilter(Number(forum.board.id), 'project = PAY ORDER BY created'),
    input: (forum) => forum.input(),
    refusal: (forum) => ({ code: 'boardNotRanked', boardId: boardId(forum.board.id), name: 'Payments board' }),
  },
  'with a board whose issues the app may not rank': {
    before: (forum) => forum.site.jira.admin.withdrawFromApp('PAY', 'SCHEDULE_ISSUES'),
    input: (forum) => forum.input(),
    refusal: (forum) => ({
      code: 'appMayNotRank',
      boardId: boardId(forum.board.id),
      name: 'Payments board',
      projects: [{ id: forum.board.projectId as never, key: 'PAY' }],
      missing: ['SCHEDULE_ISSUES'],
    }),
  },
};

describe('F6 a forum is refused as a whole', () => {
  it.each(Object.entries(cases))('%s, and nothing of it is saved', async (_what, { by = 'facilitator', input, before, refusal }) => {
    const forum = await siteWithBacklog();
    before?.(forum);
    expect(await forum.call(by, 'makeForum', input(forum))).toEqual({ ok: false, refusal: refusal(forum) });
    expect(forum.records()).toEqual([]);
  });

  it('and made when asked again with what was wrong put right', async () => {
    const forum = await siteWithBacklog();
    const wrong = withProducts(
      () => ({}),
      () => ({ name: 'Other', boardId: boardId('4711') }),
    );
    expect((await forum.call('facilitator', 'makeForum', wrong(forum))).ok).toBe(false);
    const made = await forum.value('facilitator', 'makeForum', forum.input());
    expect(forum.onlyProduct(made)).toMatchObject({ name: 'Payments', owner: forum.people.owner, lock: { state: 'off' } });
    expect((await forum.log()).map(({ what }) => what.kind)).toEqual(['forumMade', 'productAdded']);
  });
});

describe('F1 a forum lives in one project and may hold products of many', () => {
  it('locks a backlog of another project', async () => {
    const forum = await siteWithBacklog();
    const other = forum.elsewhere('OPS');
    const products = [forum.product(), forum.product({ name: 'Ops', boardId: boardId(other.board.id) })];
    await forum.value('facilitator', 'makeForum', forum.input({ products }));
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    await forum.drag('manager', 'OPS-4', { above: 'OPS-1' });
    await forum.settle();
    expect(other.order()).toEqual(['OPS-1', 'OPS-2', 'OPS-3', 'OPS-4']);
    const [payments, ops] = (await forum.view()).products;
    expect([payments?.putBackCount, ops?.putBackCount]).toEqual([0, 1]);
    expect(await other.call('manager', 'showForum', {})).toMatchObject({ ok: true, value: { kind: 'noForum' } });
  });

  it('refuses a second forum in the same project, and lets its boards join elsewhere', async () => {
    const forum = await lockedForum();
    const other = forum.elsewhere('OPS');
    const input = forum.input({ products: [other.product()] });
    expect(await forum.call('facilitator', 'makeForum', input)).toEqual({ ok: false, refusal: { code: 'forumExists' } });
    expect((await other.call('facilitator', 'makeForum', other.input())).ok).toBe(true);
    expect(forum.onlyProduct(await forum.view()).board.id).toBe(forum.board.id);
  });

  it('lets one of two forums be made at the same time', async () => {
    const forum = await siteWithBacklog();
    forum.site.control.faults({ callLatencyMs: [5, 60] });
    const both = await Promise.all([1, 2].map(() => forum.call('facilitator', 'makeForum', forum.input())));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({
      refusal: { code: expect.stringMatching(/forumExists|boardLockedElsewhere/) as string },
    });
    expect(forum.onlyProduct(await forum.view()).name).toBe('Payments');
  });
});

describe('F2 a board is locked by one forum only', () => {
  it('names the forum that has it, at the pick and at the making', async () => {
    const forum = await lockedForum();
    const other = forum.elsewhere('OPS');
    const refusal = { code: 'boardLockedElsewhere', boardId: forum.board.id, name: 'Payments board', forumName: 'Alignment' };
    expect(await other.call('facilitator', 'checkBoard', { boardId: boardId(forum.board.id) })).toEqual({ ok: false, refusal });
    const input = other.input({
      name: 'Operations',
      products: [other.product(), forum.product()].map((one, n) => ({ ...one, name: `P${n}` })),
    });
    expect(await other.call('facilitator', 'makeForum', input)).toEqual({ ok: false, refusal });
    expect((await other.call('facilitator', 'makeForum', other.input())).ok).toBe(true);
  });
});
