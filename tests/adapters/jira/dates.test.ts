import type { DateTarget } from '../../../src/domain/proposal/change';
import { issueId } from '../../../src/domain/ids';
import { type Tried, trySite } from './tryAdapter';

const version = (tried: Tried, releaseDate?: string): DateTarget => ({
  kind: 'version',
  id: tried.site.jira.admin.addVersion('PAY', { name: 'St. Brigid', ...(releaseDate !== undefined && { releaseDate }) }).id,
});
const due = (tried: Tried): DateTarget => ({ kind: 'dueDate', issue: issueId(tried.id('PAY-1')) });

describe('dates of versions and issues', () => {
  it.each([
    ['a version', (tried: Tried) => version(tried, '2027-05-03'), '2027-05-03'],
    ['a version without a date', (tried: Tried) => version(tried), null],
    ['an issue', due, null],
  ])('of %s are read, with the project they belong to, and written', async (_, targetIn, before) => {
    const tried = await trySite();
    const target = targetIn(tried);
    expect(await tried.run('app', 'dateOf', target)).toEqual({ day: before, project: tried.project });
    await tried.run('app', 'setDate', target, '2027-04-12');
    expect(await tried.run('app', 'dateOf', target)).toEqual({ day: '2027-04-12', project: tried.project });
  });

  it('are gone with what had them', async () => {
    const tried = await trySite();
    expect(await tried.run('app', 'dateOf', { kind: 'version', id: '999999' })).toBe('gone');
    expect(await tried.run('app', 'dateOf', { kind: 'dueDate', issue: issueId('999999') })).toBe('gone');
    expect(await tried.run('app', 'setDate', { kind: 'version', id: '999999' }, '2027-04-12')).toEqual({ fault: 404 });
  });
});
