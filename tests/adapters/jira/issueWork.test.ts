import { issueId, projectId } from '../../../src/domain/ids';
import type { NewIssue } from '../../../src/app/ports';
import { ALICE, BOB, trySite } from './tryAdapter';

const id = (text: unknown) => issueId(String(text));
const newIssue = (project: string): NewIssue => ({
  project: projectId(project),
  summary: 'St. Brigid first',
  description: ['Move A above B', '', 'Reason:'],
  labels: ['metascrum-proposal'],
  properties: [{ key: 'metascrum', value: { state: 'filing' } }],
});
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });

describe('an issue made by the app', () => {
  it('has a plain type, its words in paragraphs, its labels and its properties', async () => {
    const tried = await trySite();
    const made = id(await tried.run('app', 'createIssue', newIssue(tried.project)));
    expect(tried.fields(made)).toMatchObject({
      summary: 'St. Brigid first',
      labels: ['metascrum-proposal'],
      issuetype: { subtask: false, hierarchyLevel: 0 },
      description: { type: 'doc', version: 1, content: [paragraph('Move A above B'), paragraph('Reason:')] },
    });
    expect(await tried.run('app', 'issueProperty', made, 'metascrum')).toEqual({ state: 'filing' });
  });

  it('as the caller is the caller’s own', async () => {
    const tried = await trySite();
    const made = id(await tried.run('caller', 'createIssue', newIssue(tried.project)));
    expect(tried.fields(made)).toMatchObject({ creator: { accountId: BOB }, reporter: { accountId: BOB } });
  });

  it('as the caller is none where the caller may not make issues, or sees no project', async () => {
    const tried = await trySite();
    const secret = tried.site.jira.admin.projects().find(({ key }) => key === 'SEC')?.id ?? '';
    expect(await tried.run('caller', 'createIssue', newIssue(secret))).toBeNull();
    tried.site.jira.admin.permitOnly('PAY', 'CREATE_ISSUES', [{ type: 'user', accountId: ALICE }]);
    expect(await tried.run('caller', 'createIssue', newIssue(tried.project))).toBeNull();
  });
});

describe('what is read of issues', () => {
  it('as the caller: only those the caller sees', async () => {
    const tried = await trySite();
    const asked = [tried.id('PAY-1'), tried.id('SEC-1'), '999999'].map(id);
    expect(await tried.run('caller', 'visible', asked)).toEqual([tried.id('PAY-1')]);
    expect(await tried.run('caller', 'visible', [])).toEqual([]);
  });

  it('as the app: the basics of those that exist, more than a hundred at once', async () => {
    const tried = await trySite();
    const rows = Array.from({ length: 120 }, (_, index) => ({ summary: `Story ${index}`, ...(index === 0 && { issueType: 'Epic' }) }));
    const ids = tried.site.jira.admin.addIssues('PAY', rows, { by: ALICE, emitEvents: false }).map((issue) => id(issue.id));
    const found = (await tried.run('app', 'issueBasics', [...ids, id('999999')])) as [string, Record<string, unknown>][];
    expect(found).toHaveLength(120);
    expect(found[1]?.[1]).toMatchObject({ summary: 'Story 1', projectId: tried.project, isDone: false, isPlain: true, reporter: ALICE });
    expect(new Map(found).get(ids[0] ?? id(''))?.['isPlain']).toBe(false);
  });

  it('lately made ones, by label where one is asked for', async () => {
    const tried = await trySite();
    await tried.site.control.clock({ advance: 'PT2H' });
    const made = id(await tried.run('app', 'createIssue', newIssue(tried.project)));
    const other = id(await tried.run('app', 'createIssue', { ...newIssue(tried.project), labels: [] }));
    const lately = (labels: readonly string[]) => tried.run('app', 'madeLately', projectId(tried.project), { minutes: 30, labels });
    expect(await lately(['metascrum-proposal', 'metascrum-impediment'])).toEqual([made]);
    expect(new Set((await lately([])) as string[])).toEqual(new Set([made, other]));
  });
});

describe('what the app changes of issues', () => {
  it('the summary, and the description where there is a new one', async () => {
    const tried = await trySite();
    const issue = id(tried.id('PAY-1'));
    await tried.run('app', 'editIssue', issue, { summary: 'Other', description: ['New words'] });
    await tried.run('app', 'editIssue', issue, { summary: 'Third' });
    expect(tried.fields(issue)).toMatchObject({ summary: 'Third', description: { content: [paragraph('New words')] } });
    expect(await tried.run('app', 'editIssue', id('999999'), { summary: 'Nobody' })).toEqual({ fault: 404 });
  });

  it('a property, which is undefined where it was never set', async () => {
    const tried = await trySite();
    const issue = id(tried.id('PAY-1'));
    expect(await tried.run('app', 'issueProperty', issue, 'metascrum')).toBeUndefined();
    await tried.run('app', 'setIssueProperty', issue, 'metascrum', { state: 'waiting' });
    expect(await tried.run('app', 'issueProperty', issue, 'metascrum')).toEqual({ state: 'waiting' });
  });

  it('a comment, a link, and its status, until no way leads to a closed one', async () => {
    const tried = await trySite();
    const [one, two] = [id(tried.id('PAY-1')), id(tried.id('PAY-2'))];
    await tried.run('app', 'comment', one, ['Please complete it.']);
    await tried.run('app', 'linkIssues', { from: one, to: two });
    expect(await tried.run('app', 'closeIssue', one)).toBe(true);
    expect(tried.fields(one)).toMatchObject({ status: { statusCategory: { key: 'done' } } });
    expect(JSON.stringify(tried.fields(one)['comment'])).toContain('Please complete it.');
    expect(JSON.stringify(tried.fields(one)['issuelinks'])).toContain('PAY-2');
  });
});
