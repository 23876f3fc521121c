import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOperation, OPERATIONS } from './router';
import { SCOPES } from './scopes';
import { anonymous, app, APP_SCOPES, OLGA, RANK, testSite, user } from './siteForTests';

const names = OPERATIONS.map(({ name }) => name);

describe('the table of operations', () => {
  it('is the one that OPERATIONS.md shows to people', () => {
    const page = readFileSync(join(__dirname, 'OPERATIONS.md'), 'utf8');
    expect([...page.matchAll(/^\| `([A-Z]+ \/rest[^`]*)`/gm)].map(([, name]) => name).sort()).toEqual([...names].sort());
  });

  it('is tested: each operation is named by a test', () => {
    const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
    const tests = files.map((file) => readFileSync(join(__dirname, file), 'utf8')).join('\n');
    expect(
      [RANK, ...names].filter((name) => name !== RANK && !new RegExp(`${name.replaceAll(/[.{}]/g, '\\$&')}(?![/{\\w])`).test(tests)),
    ).toEqual([]);
  });

  it('knows the scopes of each, and of no other', () => {
    expect(Object.keys(SCOPES).sort()).toEqual([...names].sort());
  });

  it('holds each operation once, and finds literal paths before placeholders', () => {
    expect(new Set(names).size).toBe(names.length);
    expect(findOperation('POST', '/rest/api/3/issue/bulkfetch')?.operation.name).toBe('POST /rest/api/3/issue/bulkfetch');
    expect(findOperation('GET', '/rest/api/3/issue/XD-1')?.params).toEqual({ issueIdOrKey: 'XD-1' });
  });
});

describe('at the door', () => {
  it.each(['GET /rest/api/3/dashboard', 'DELETE /rest/agile/1.0/board/1', 'GET /rest/api/2/issue/XD-1'])(
    '%s is not modelled, and told so',
    (operation) => {
      expect(testSite().ask(user(OLGA), operation)).toMatchObject({
        status: 501,
        body: { errorMessages: [`The stand-in does not model ${operation}.`], errors: {} },
      });
    },
  );

  it('nobody in particular is 401 where Jira wants somebody', () => {
    const site = testSite();
    expect(site.ask(anonymous, RANK, { issues: ['XD-1'], rankAfterIssue: 'XD-2' }).status).toBe(401);
    expect(site.ask(anonymous, 'GET /rest/agile/1.0/board').status).toBe(401);
    expect(site.ask(anonymous, 'PUT /rest/api/3/issue/XD-1', { fields: { summary: 'x' } }).status).toBe(404);
  });

  it.each(APP_SCOPES.filter((scope) => scope !== 'read:jira-user'))("the app is 401 in the gateway's words without %s", (missing) => {
    const site = testSite();
    const calls = [
      RANK,
      'GET /rest/agile/1.0/board',
      'GET /rest/agile/1.0/board/1',
      'GET /rest/agile/1.0/board/1/configuration',
      'GET /rest/api/3/field',
      'PUT /rest/api/3/issue/XD-1',
    ];
    const statuses = (scopes: readonly string[]) => calls.map((call) => site.ask(app(scopes), call).status === 401);
    expect(statuses(APP_SCOPES)).not.toContain(true);
    expect(statuses(APP_SCOPES.filter((scope) => scope !== missing))).toContain(true);
    const refused = calls[statuses(APP_SCOPES.filter((scope) => scope !== missing)).indexOf(true)] ?? '';
    expect(site.ask(app(APP_SCOPES.filter((scope) => scope !== missing)), refused).body).toEqual({
      code: 401,
      message: 'Unauthorized; scope does not match',
    });
  });

  it('granular scopes serve as well, all of a set', () => {
    const site = testSite();
    expect(site.ask(app(['read:permission:jira']), 'GET /rest/api/3/mypermissions?permissions=EDIT_ISSUES').status).toBe(200);
    expect(site.ask(app(['read:issue-meta:jira', 'read:avatar:jira']), 'GET /rest/api/3/issue/XD-1/changelog').status).toBe(401);
    expect(
      site.ask(app(['read:issue-meta:jira', 'read:avatar:jira', 'read:issue.changelog:jira']), 'GET /rest/api/3/issue/XD-1/changelog')
        .status,
    ).toBe(200);
  });

  it('a body is JSON and says so', () => {
    const { jira } = testSite();
    const send = (body: string, headers: Record<string, string>) =>
      jira.handle({ method: 'PUT', path: '/rest/agile/1.0/issue/rank', principal: user(OLGA), headers, body }).status;
    expect(send('{"issues":["XD-1"],"rankAfterIssue":"XD-2"}', {})).toBe(415);
    expect(send('{"issues":', { 'content-type': 'application/json' })).toBe(400);
    expect(send('{"issues":[10001],"rankAfterIssue":"XD-2"}', { 'content-type': 'application/json' })).toBe(400);
    expect(send('{"issues":["XD-1"],"rankAfterIssue":"XD-2"}', { 'content-type': 'application/json; charset=utf-8' })).toBe(204);
  });
});
