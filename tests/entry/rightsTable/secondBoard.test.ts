import { boardId } from '../../../src/domain/ids';
import { LockedForum } from '../../builders/lockedForum';
import { forumIn, type RightsForum } from '../../builders/rightsForum';

let fresh: () => Promise<RightsForum>;
beforeAll(async () => {
  fresh = await forumIn('closedAfterNo');
}, 60_000);

/** A product of somebody else's, over issues that the filter finds. */
function productOver({ site, account }: RightsForum, jql: string, projectKeys = ['PAY']) {
  const board = site.jira.admin.addBoard({ name: 'Shadow', type: 'scrum', projectKeys, jql: `${jql} ORDER BY Rank ASC` });
  return { name: 'Shadow', boardId: boardId(String(board.id)), owner: account('stakeholder'), strength: 'restore' as const };
}

const lockedElsewhere = { ok: false, refusal: { code: 'boardLockedElsewhere', name: 'Shadow', forumName: 'Alignment' } };
const filters = ['project = PAY', 'project = PAY AND key in (PAY-5, PAY-3)', 'project in (PAY, OPS, NEW)'];

describe('F2 a second board over the same issues gives nobody else a say in their order', () => {
  it.each(filters)('no product joins with the filter %s', async (jql) => {
    const room = await fresh();
    const product = productOver(room, jql, ['PAY', 'OPS', 'NEW']);
    const before = room.forum.records();
    expect(await room.try('facilitator', 'addProduct', { product })).toMatchObject(lockedElsewhere);
    expect(room.forum.records()).toEqual(before);
  });

  it('nor does who administers another project make a forum of it there', async () => {
    const room = await fresh();
    const { id } = room.site.jira.admin.project('NEW');
    const there = new LockedForum(
      room.site,
      { ...room.forum.people, manager: room.account('jiraAdmin') },
      { id: '', projectId: id, projectKey: 'NEW' },
    );
    const input = { name: 'Second', zone: 'Europe/Berlin', cadence: null, products: [productOver(room, 'project = PAY')] };
    expect(await there.call('manager', 'makeForum', input)).toMatchObject(lockedElsewhere);
  });

  it('nor do two such boards begin in one forum', async () => {
    const room = await fresh();
    const { id } = room.site.jira.admin.project('NEW');
    const there = new LockedForum(
      room.site,
      { ...room.forum.people, manager: room.account('jiraAdmin') },
      { id: '', projectId: id, projectKey: 'NEW' },
    );
    const whole = { ...productOver(room, 'project = NEW', ['NEW']), boardId: room.named.newBoard };
    const part = { ...productOver(room, 'project = NEW', ['NEW']), name: 'Part' };
    const input = { name: 'Second', zone: 'Europe/Berlin', cadence: null, products: [whole, part] };
    expect(await there.call('manager', 'makeForum', input)).toMatchObject({
      ok: false,
      refusal: { code: 'boardTwice', boardId: part.boardId },
    });
  });

  it('while boards of one project that share no issue may both join', async () => {
    const room = await fresh();
    const product = productOver(room, 'project = PAY AND labels = billing');
    expect(await room.try('facilitator', 'addProduct', { product })).toMatchObject({ ok: true });
  });
});
