/** https://developer.atlassian.com/platform/forge/events-reference/jira-software/ */
import { ADA, at, OLGA, STEFAN, testSite } from './siteForTests';

describe('the event of a setting', () => {
  it('of a board tells its configuration, with the rank field as a number and the filter without its query', () => {
    const site = testSite();
    const { admin } = site.jira;
    const own = admin.addField('rank');
    admin.configureBoard(site.boardId, { rankFieldId: own.id }, ADA);
    const [event] = site.events;
    expect(event).toMatchObject({ name: 'avi:jira-software:configuration-changed:board', causedByApp: false });
    expect(event?.payload).toEqual({
      eventType: 'avi:jira-software:configuration-changed:board',
      configuration: {
        id: site.boardId,
        name: 'XD board',
        type: 'scrum',
        location: { type: 'project', key: 'XD', id: admin.project('XD').id, name: 'Spring XD' },
        filter: { id: admin.boards()[0]?.filterId },
        columnConfig: {
          columns: [expect.objectContaining({ name: 'To Do' }), expect.anything(), expect.objectContaining({ name: 'Done' })],
          constraintType: 'none',
        },
        estimation: { type: 'field', field: { fieldId: 'customfield_10016', displayName: 'Story Points' } },
        ranking: { rankCustomFieldId: Number(own.id.replace('customfield_', '')) },
      },
      atlassianId: ADA,
    });
  });

  it('of a board that is renamed or deleted says no more than which it is', () => {
    const site = testSite();
    site.jira.admin.renameBoard(site.boardId, 'Charge board', OLGA);
    site.jira.admin.removeBoard(site.boardId, OLGA);
    site.jira.admin.removeBoard(site.boardId, OLGA);
    const board = { id: site.boardId, name: 'Charge board', type: 'scrum' };
    expect(site.events.map(({ payload }) => payload)).toEqual([
      { eventType: 'avi:jira-software:updated:board', board, atlassianId: OLGA },
      { eventType: 'avi:jira-software:deleted:board', board, atlassianId: OLGA },
    ]);
  });

  it("of a filter is the filter's alone: no board's event comes with it", () => {
    const site = testSite();
    site.jira.admin.changeFilter(site.boardId, 'project = XD ORDER BY created', STEFAN);
    expect(site.events.map(({ name }) => name)).toEqual(['avi:jira:updated:filter']);
    expect(site.events[0]?.payload).toMatchObject({
      filter: { id: site.jira.admin.boards()[0]?.filterId, jql: 'project = XD ORDER BY created' },
      atlassianId: STEFAN,
    });
  });

  it('of a field has the field at its top, of a project the project, and neither names anybody', () => {
    const site = testSite();
    const { id } = site.jira.admin.project('TEAM');
    site.jira.admin.renameField('customfield_10019', { en: 'Order', ru: 'Порядок', de: 'Reihenfolge' });
    site.jira.admin.removeProject('TEAM');
    const [field, project] = site.events.map(({ payload }) => payload);
    expect(field).toMatchObject({ eventType: 'avi:jira:updated:field', id: 'customfield_10019', key: 'customfield_10019', name: 'Order' });
    expect(project).toMatchObject({ eventType: 'avi:jira:deleted:project', project: { id, key: 'TEAM', simplified: true } });
    expect([field, project].filter((payload) => payload && 'atlassianId' in payload)).toEqual([]);
  });

  it('leaves the actor out for an account that events do not name, and for the site itself', () => {
    const site = testSite();
    site.jira.admin.changeUser(STEFAN, { hiddenFromEvents: true });
    site.jira.admin.renameBoard(site.boardId, 'One', STEFAN);
    site.jira.admin.renameBoard(site.boardId, 'Two');
    expect(site.events.map(({ payload }) => at(payload, 'atlassianId'))).toEqual([undefined, undefined]);
  });
});
