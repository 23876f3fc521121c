import type { CallName } from '../../src/contract/api';
import { type LockedForum, lockedForum } from '../builders/lockedForum';

const product = { name: 'Ops', boardId: '1', owner: '557058:owner', strength: 'restore' };
const forumInput = { name: 'Alignment', zone: 'Europe/Berlin', cadence: null, products: [product] };

/** Each payload with a piece of the problem it must name. */
const hostile: [CallName, unknown, RegExp][] = [
  ['showForum', { extra: true }, /extra/],
  ['showForum', 'text', /payload/],
  ['showForum', [1], /payload|0/],
  ['checkBoard', {}, /boardId/],
  ['checkBoard', { boardId: 1 }, /boardId/],
  ['checkBoard', { boardId: '1/../../filter/2' }, /boardId/],
  ['checkBoard', { boardId: ['1'] }, /boardId/],
  ['makeForum', { ...forumInput, name: '' }, /name/],
  ['makeForum', { ...forumInput, name: 'x'.repeat(81) }, /name/],
  ['makeForum', { ...forumInput, products: Array.from({ length: 31 }, () => product) }, /products/],
  ['makeForum', { ...forumInput, products: [{ ...product, owner: 'a b' }] }, /products\.0\.owner/],
  [
    'makeForum',
    { ...forumInput, cadence: { everyWeeks: 0, weekdays: [8], time: '25:00', firstDate: '1.1.2027' } },
    /everyWeeks[^]*weekdays[^]*time[^]*firstDate/,
  ],
  ['makeForum', { ...forumInput, cadence: { everyWeeks: 2, weekdays: [1], time: '18:00', firstDate: '2027-02-30' } }, /firstDate/],
  ['makeForum', { ...forumInput, facilitators: ['557058:manager'] }, /facilitators/],
  ['addProduct', { product: { ...product, strength: 'off' } }, /product\.strength/],
  ['addProduct', product, /product/],
  ['openEvent', { forumId: 'other' }, /forumId/],
  ['closeEvent', { constructor: 1 }, /constructor/],
  ['listPutBacks', { before: 0 }, /before/],
  ['listPutBacks', { before: 1.5 }, /before/],
  ['listPutBacks', { before: 1e300 }, /before/],
  ['listLog', { before: 2 ** 60 }, /before/],
  ['listPutBacks', { productId: '../x' }, /productId/],
  ['listLog', { before: '1' }, /before/],
  ['checkLock', { productId: '' }, /productId/],
];

const ask = (forum: LockedForum, call: string, { payload = {}, context }: { payload?: unknown; context?: object } = {}) => {
  const at = { type: 'jira:projectPage', project: { id: forum.board.projectId, key: 'PAY' } };
  return forum.site.invoke({
    functionKey: 'page-calls',
    call,
    payload,
    accountId: forum.people.facilitator,
    context: { ...(context ?? at) },
  });
};

describe('P2 a payload that does not fit is refused at the door', () => {
  it.each(hostile)('%s of %j names the problem', async (call, payload, problem) => {
    const forum = await lockedForum();
    const before = forum.records();
    const outcome = await ask(forum, call, { payload });
    expect(outcome).toMatchObject({ ok: true, value: { ok: false, refusal: { code: 'badPayload' } } });
    const { value } = outcome as unknown as { value: { refusal: { problems: string[] } } };
    expect(value.refusal.problems.join('\n')).toMatch(problem);
    expect(forum.records()).toEqual(before);
  });

  it('a page far beyond the end is empty, and no fault', async () => {
    const forum = await lockedForum();
    expect(await forum.value('manager', 'listPutBacks', { before: 1 })).toEqual({ entries: [], next: null });
    expect(await forum.value('manager', 'listLog', { before: 1 })).toEqual({ entries: [], next: null, chain: 'whole' });
  });

  it('a page from beyond the newest begins with the newest', async () => {
    const forum = await lockedForum();
    const before = Number.MAX_SAFE_INTEGER;
    expect(await forum.value('manager', 'listLog', { before })).toEqual(await forum.value('manager', 'listLog', {}));
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect((await forum.value('manager', 'listPutBacks', { before })).entries).toEqual(await forum.putBacks());
  });

  it('a call of no name is a fault that the page can show', async () => {
    const forum = await lockedForum();
    expect((await ask(forum, 'dropEverything')).ok).toBe(false);
  });
});

describe('P3 a call from nowhere gets nothing', () => {
  const nowhere: [string, object][] = [
    ['without a project', { type: 'jira:projectPage' }],
    ['with a project of another shape', { type: 'jira:projectPage', project: 'PAY' }],
    ['with a project id of another shape', { type: 'jira:projectPage', project: { id: { $ne: 1 } } }],
    ['with a project that is not there', { type: 'jira:projectPage', project: { id: '1&permissions=ADMINISTER', key: 'PAY' } }],
  ];

  it.each(nowhere)('%s', async (_what, context) => {
    const forum = await lockedForum();
    for (const call of ['showForum', 'openEvent', 'listLog']) {
      expect(await ask(forum, call, { context })).toEqual({ ok: true, value: { ok: false, refusal: { code: 'mayNotSeeProject' } } });
    }
  });

  it('with the project as a number, as some pages tell it, is answered all the same', async () => {
    const forum = await lockedForum();
    const context = { type: 'jira:projectPage', project: { id: Number(forum.board.projectId), key: 'PAY' } };
    expect(await ask(forum, 'showForum', { context })).toMatchObject({ value: { ok: true, value: { kind: 'forum' } } });
  });

  it('from a project without a forum reads nothing of another’s', async () => {
    const forum = await lockedForum();
    const other = forum.elsewhere('OPS');
    const { id } = forum.onlyProduct(await forum.view());
    const refusal = { code: 'noForumHere' };
    expect(await other.call('facilitator', 'openEvent', {})).toEqual({ ok: false, refusal });
    expect(await other.call('facilitator', 'listPutBacks', { productId: id })).toEqual({ ok: false, refusal });
    await other.value('facilitator', 'makeForum', other.input());
    expect(await other.call('facilitator', 'checkLock', { productId: id })).toEqual({ ok: false, refusal: { code: 'noSuchProduct' } });
  });
});
