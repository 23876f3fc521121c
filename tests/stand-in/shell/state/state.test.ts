/** Addresses of the shell, and its clock in words. */
import { fromWallClock, inZone, toWallClock } from './clock';
import { appPath, backlogPath, issuePath, projectKeyOf, routeOf } from './routes';
import { themeAttributes } from './theme';

describe('Addresses', () => {
  it.each([
    ['/', { page: 'home' }],
    [backlogPath('PAY', 7), { page: 'backlog', projectKey: 'PAY', boardId: '7' }],
    [appPath('PAY', 'page'), { page: 'app', projectKey: 'PAY', moduleKey: 'page' }],
    [`${appPath('PAY', 'page')}/agenda/3`, { page: 'app', projectKey: 'PAY', moduleKey: 'page' }],
    [issuePath('PAY-12'), { page: 'issue', issueKey: 'PAY-12' }],
    ['/jira/software/c/projects/PAY/boards/7/backlog', { page: 'backlog', projectKey: 'PAY', boardId: '7' }],
    [
      '/jira/software/c/projects/PAY/apps/6f2c1d0e-3b7a-4c55-9e0a-2d8f4b1a7c90/11111111-2222-4333-8444-555555555555/agenda/3',
      { page: 'appById', projectKey: 'PAY', below: 'agenda/3' },
    ],
    ['/projects/PAY', { page: 'nothing' }],
    ['/browse', { page: 'nothing' }],
  ])('%s leads to its page', (path, route) => {
    expect(routeOf(path)).toEqual(route);
  });

  it('of a board alone, as Jira has them, are understood', () => {
    expect(routeOf('/secure/RapidBoard.jspa', '?rapidView=7&view=planning')).toEqual({ page: 'board', boardId: '7' });
  });

  it('know the project they are in', () => {
    expect(projectKeyOf(routeOf('/browse/WEB-SHOP-12'))).toBe('WEB-SHOP');
    expect(projectKeyOf(routeOf('/'))).toBeNull();
  });
});

describe('The clock', () => {
  it('is read in the zone of whoever looks', () => {
    const at = Date.parse('2027-03-08T18:00:00Z');
    expect(inZone(at, 'Asia/Tokyo')).toMatch(/^Tue, 9 Mar 2027, 03:00/);
    expect(toWallClock(at, 'America/New_York')).toBe('2027-03-08T13:00');
  });

  it.each([
    ['2027-03-14T01:30', '2027-03-14T06:30:00.000Z'],
    ['2027-03-14T02:30', '2027-03-14T07:30:00.000Z'],
    ['2027-11-07T01:30', '2027-11-07T05:30:00.000Z'],
    ['2027-11-07T02:30', '2027-11-07T07:30:00.000Z'],
  ])('is set in that zone, at changes of clocks too: %s', (wallClock, instant) => {
    expect(new Date(fromWallClock(wallClock, 'America/New_York')).toISOString()).toBe(instant);
  });
});

it('The theme names the attributes that the token style sheets choose by', () => {
  expect(themeAttributes('dark')).toEqual({
    'data-color-mode': 'dark',
    'data-theme': 'dark:dark light:light motion:motion shape:shape spacing:spacing typography:typography',
  });
});
