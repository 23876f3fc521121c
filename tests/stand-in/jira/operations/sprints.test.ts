import { at, backlogKeys, OLGA, read, STEFAN, testSite, user, type TestSite } from '../siteForTests';

const DATES = { startDate: '2027-03-08T09:00:00.000Z', endDate: '2027-03-22T09:00:00.000Z' };
const create = (site: TestSite, body: object = {}) =>
  site.ask(user(OLGA), 'POST /rest/agile/1.0/sprint', { name: 'One', originBoardId: site.boardId, ...DATES, ...body });
const idOf = (site: TestSite, body: object = {}) => String(at(create(site, body).body, 'id'));
const change = (site: TestSite, id: string, body: object, accountId = OLGA) =>
  site.ask(user(accountId), `POST /rest/agile/1.0/sprint/${id}`, body);
const fill = (site: TestSite, id: string, issues: string[], rest: object = {}) =>
  site.ask(user(OLGA), `POST /rest/agile/1.0/sprint/${id}/issue`, { issues, ...rest });

describe('POST /rest/agile/1.0/sprint', () => {
  it('makes a future sprint, which GET /rest/agile/1.0/sprint/{sprintId} and GET /rest/agile/1.0/board/{boardId}/sprint show', () => {
    const site = testSite();
    const id = idOf(site, { name: '  One ', goal: 'Ship' });
    expect(site.ask(user(OLGA), `GET /rest/agile/1.0/sprint/${id}`).body).toMatchObject({
      name: 'One',
      state: 'future',
      goal: 'Ship',
      originBoardId: site.boardId,
      ...DATES,
    });
    const list = (query: string) =>
      read(site.ask(user(OLGA), `GET /rest/agile/1.0/board/${String(site.boardId)}/sprint${query}`).body, 'values').length;
    expect([list(''), list('?state=active'), list('?state=active,future')]).toEqual([1, 0, 1]);
    expect(site.ask(user(OLGA), 'GET /rest/agile/1.0/sprint/99').status).toBe(404);
  });

  it.each([
    ['no name', { name: ' ' }, 400],
    ['a long name', { name: 'x'.repeat(31) }, 400],
    ['a date that is none', { startDate: 'soon' }, 400],
    ['a board that is not there', { originBoardId: 99 }, 404],
  ])('refuses %s', (_, body, status) => {
    expect(create(testSite(), body).status).toBe(status);
  });

  it('wants permission to manage sprints, and a scrum board', () => {
    const site = testSite();
    const flow = site.jira.admin.addBoard({ name: 'Flow', type: 'kanban', projectKeys: ['XD'] });
    expect(create(site, { originBoardId: flow.id }).status).toBe(400);
    site.jira.admin.revoke('XD', 'MANAGE_SPRINTS_PERMISSION');
    expect(create(site).status).toBe(403);
  });
});

describe('POST /rest/agile/1.0/sprint/{sprintId}', () => {
  it('starts a sprint that has dates, completes one that runs, and allows no other way', () => {
    const site = testSite();
    const undated = idOf(site, { startDate: undefined, endDate: undefined });
    expect(change(site, undated, { state: 'active' }).status).toBe(400);
    const id = idOf(site);
    expect(change(site, id, { state: 'closed' }).status).toBe(400);
    expect(change(site, id, { state: 'active' }).body).toMatchObject({ state: 'active' });
    expect(change(site, id, { state: 'future' }).status).toBe(400);
    expect(change(site, id, { state: 'closed' }).body).toMatchObject({ state: 'closed', completeDate: '2027-03-08T18:00:00.000Z' });
    expect(change(site, id, { name: 'Renamed', state: 'active' }).body).toMatchObject({ name: 'Renamed', state: 'closed' });
  });

  it('completing puts what is unfinished on top of the backlog, in its order, with history of sprint and rank', () => {
    const site = testSite();
    const id = idOf(site);
    fill(site, id, ['XD-3', 'XD-4', 'XD-5']);
    change(site, id, { state: 'active' });
    site.ask(user(OLGA), 'POST /rest/api/3/issue/XD-3/transitions', { transition: { id: '41' } });
    expect(backlogKeys(site)).toEqual(['XD-1', 'XD-2']);
    const before = site.events.length;
    change(site, id, { state: 'closed' });
    expect(backlogKeys(site)).toEqual(['XD-4', 'XD-5', 'XD-1', 'XD-2']);
    const fields = site.events.slice(before).map(({ payload }) => at(payload, 'changelog.items.0.fieldId'));
    expect(fields.filter((fieldId) => fieldId === 'customfield_10019')).toHaveLength(2);
  });

  it('completing puts what is unfinished into the next planned sprint, if there is one, without touching rank', () => {
    const site = testSite();
    const [first, next] = [idOf(site), idOf(site, { name: 'Two' })];
    fill(site, first, ['XD-5']);
    change(site, first, { state: 'active' });
    const order = site.jira.admin.order();
    change(site, first, { state: 'closed' });
    expect(site.jira.admin.issue('XD-5').sprintIds.map(String)).toEqual([first, next]);
    expect(site.jira.admin.order()).toEqual(order);
    expect(site.events.at(-1)?.payload).toMatchObject({ changelog: { items: [{ fieldId: 'customfield_10020', toString: 'One, Two' }] } });
  });
});

describe('POST /rest/agile/1.0/sprint/{sprintId}/issue', () => {
  it('takes issues out of the backlog, ranks them if asked, and tells both', () => {
    const site = testSite();
    const id = idOf(site);
    expect(fill(site, id, ['XD-4', 'XD-5'], { rankBeforeIssue: 'XD-1' }).status).toBe(204);
    expect(backlogKeys(site)).toEqual(['XD-1', 'XD-2', 'XD-3']);
    expect(site.jira.admin.order().slice(0, 2)).toEqual(['XD-4', 'XD-5'].map((key) => site.jira.admin.issue(key).id));
    expect(site.events.map(({ payload }) => at(payload, 'changelog.items.0.field'))).toEqual(['Sprint', 'Rank', 'Sprint', 'Rank']);
  });

  it('wants an open sprint, at most 50 issues and permission to schedule', () => {
    const site = testSite();
    const closed = String(site.jira.admin.addSprint(site.boardId, { name: 'Past', state: 'closed' }).id);
    expect(fill(site, closed, ['XD-1']).status).toBe(400);
    const id = idOf(site);
    expect(
      fill(
        site,
        id,
        Array.from({ length: 51 }, () => 'XD-1'),
      ).status,
    ).toBe(400);
    site.jira.admin.permitOnly('XD', 'SCHEDULE_ISSUES', [{ type: 'user', accountId: STEFAN }]);
    expect(fill(site, id, ['XD-1']).status).toBe(403);
  });
});

describe('POST /rest/agile/1.0/backlog/issue', () => {
  it('brings issues back, to where their rank puts them', () => {
    const site = testSite();
    const id = idOf(site);
    fill(site, id, ['XD-2']);
    expect(site.ask(user(OLGA), 'POST /rest/agile/1.0/backlog/issue', { issues: ['XD-2'] }).status).toBe(204);
    expect(backlogKeys(site)).toEqual(['XD-1', 'XD-2', 'XD-3', 'XD-4', 'XD-5']);
  });
});
