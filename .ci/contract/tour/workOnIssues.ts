/** The life of an issue: made, edited, moved on, talked about, linked, ranked, told of, deleted. */
import { paragraph, type Ask } from './traveller';
import type { Place } from './tour';

export function workOnIssues(ask: Ask, { project, colleague }: Place): void {
  const fields = (summary: string) => ({
    project: { key: project },
    issuetype: { name: 'Story' },
    summary,
    description: paragraph('As told.'),
  });
  ask('GET', `/rest/api/3/issue/createmeta/${project}/issuetypes?maxResults=10`);
  const properties = [{ key: 'contract.made', value: { kind: 'try' } }];
  const made = ask('POST', '/rest/api/3/issue', { fields: fields('Try the contract'), properties });
  const several = ask('POST', '/rest/api/3/issue/bulk', { issueUpdates: [{ fields: fields('Second') }, { fields: fields('Third') }] });
  const [one, two, three] = [made.at('key'), several.at('issues/0/key'), several.at('issues/1/key')];
  ask('GET', `/rest/api/3/issue/${one}`);
  ask('GET', `/rest/api/3/issue/${one}?fields=summary,status&expand=changelog`);
  ask('PUT', `/rest/api/3/issue/${one}`, { fields: { summary: 'Try the contract again', assignee: { accountId: colleague } } });
  const transition = ask('GET', `/rest/api/3/issue/${one}/transitions`).at('transitions/1/id');
  ask('POST', `/rest/api/3/issue/${one}/transitions`, { transition: { id: transition } });
  ask('POST', `/rest/api/3/issue/${one}/comment`, { body: paragraph('A remark.') });
  ask('GET', `/rest/api/3/issue/${one}/comment`);
  ask('POST', '/rest/api/3/issueLink', { type: { name: 'Blocks' }, inwardIssue: { key: one }, outwardIssue: { key: two } });
  rank(ask, [one, two, three]);
  ask('GET', `/rest/api/3/issue/${one}/changelog?maxResults=5`);
  ask('POST', '/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: [one, two], maxResults: 5 });
  ask('POST', '/rest/api/3/search/jql', { jql: 'issue.property[contract.made].kind = try', fields: ['key'] });
  writeProperties(ask, one);
  ask('POST', `/rest/api/3/issue/${one}/notify`, { subject: 'Told', textBody: 'A word.', to: { users: [{ accountId: colleague }] } });
  ask('DELETE', `/rest/api/3/issue/${three}`);
  ask('GET', `/rest/api/3/issue/${three}`);
}

function rank(ask: Ask, [one, two, three]: readonly [string, string, string]): void {
  const rankCustomFieldId = Number(rankField(ask).replace('customfield_', ''));
  ask('PUT', '/rest/agile/1.0/issue/rank', { issues: [two, three], rankBeforeIssue: one, rankCustomFieldId });
  ask('PUT', '/rest/agile/1.0/issue/rank', { issues: [two], rankAfterIssue: one });
  ask('PUT', '/rest/agile/1.0/issue/rank', { issues: [two, 'NONE-1'], rankAfterIssue: one });
}

function rankField(ask: Ask): string {
  const fields = ask('GET', '/rest/api/3/field').body as { id: string; schema?: { custom?: string } }[];
  return fields.find(({ schema }) => schema?.custom === 'com.pyxis.greenhopper.jira:gh-lexo-rank')?.id ?? '';
}

function writeProperties(ask: Ask, issue: string): void {
  const property = `/rest/api/3/issue/${issue}/properties/contract.check`;
  ask('PUT', property, { seen: true });
  ask('PUT', property, { seen: false });
  ask('GET', property);
  ask('GET', `/rest/api/3/issue/${issue}/properties`);
  ask('DELETE', property);
}
