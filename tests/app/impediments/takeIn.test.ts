import { issueId } from '../../../src/domain/ids';
import type { LockedForum } from '../../builders/lockedForum';
import { board, clock, forumWithLeader, raise } from './onTheBoard';

async function create(forum: LockedForum, labels: readonly string[]) {
  const type = { name: 'Task' };
  const fields = { project: { key: 'PAY' }, issuetype: type, summary: 'Firewall blocks the device', labels };
  const made = (await forum.jira('developer', 'POST', '/rest/api/3/issue', { fields })) as { id: string };
  await forum.settle();
  return issueId(made.id);
}

describe('I1 an impediment made by Jira’s own Create', () => {
  it('is taken in by its label, raised by its reporter when it was made', async () => {
    const forum = await forumWithLeader();
    const made = await create(forum, ['metascrum-impediment']);
    expect((await board(forum)).cards).toMatchObject([
      { number: 1, issueId: made, title: 'Firewall blocks the device', raisedBy: forum.people.developer, column: 'raised' },
    ]);
    const product = forum.onlyProduct(await forum.view()).id;
    const shown = await forum.jira('owner', 'GET', `/rest/api/3/issue/${made}/properties/metascrum-impediment`);
    expect(shown).toMatchObject({ value: { number: 1, product } });
  });

  it('counts from when it was labelled, where that was long after it was made', async () => {
    const forum = await forumWithLeader();
    const made = await create(forum, []);
    await clock(forum, '2027-03-08T20:20:00Z');
    await forum.jira('developer', 'PUT', `/rest/api/3/issue/${made}`, { fields: { labels: ['metascrum-impediment'] } });
    await forum.settle();
    const [card] = (await board(forum)).cards;
    expect(card?.raisedAt).toBeGreaterThanOrEqual(Date.parse('2027-03-08T20:20:00Z'));
  });

  it('is none without the label, and what was raised on the page is not taken in again', async () => {
    const forum = await forumWithLeader();
    await create(forum, ['urgent']);
    await raise(forum);
    await forum.settle();
    expect((await board(forum)).cards).toHaveLength(1);
  });
});
