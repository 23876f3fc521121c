/** Exchanges that must be refused, and one that must pass: a check that cannot fail checks nothing. */
import type { Contract } from './contract';
import type { Exchange } from './exchange';

const rank = (requestBody: unknown, status: number, responseBody?: unknown): Exchange => ({
  by: 'canary',
  method: 'PUT',
  path: '/rest/agile/1.0/issue/rank',
  requestBody,
  status,
  responseBody,
});
const goodRank = { issues: ['PR-1'], rankBeforeIssue: 'PR-4', rankCustomFieldId: 10521 };
const search = (path: string, responseBody: unknown): Exchange => ({
  by: 'canary',
  method: 'GET',
  path,
  requestBody: undefined,
  status: 200,
  responseBody,
});

const refused: readonly [name: string, exchange: Exchange][] = [
  ['an operation nobody knows', { ...rank(goodRank, 204), path: '/rest/agile/1.0/issue/order' }],
  ['a request with an unknown name', rank({ ...goodRank, issue: 'PR-1' }, 204)],
  ['a request with a text for a number', rank({ ...goodRank, rankCustomFieldId: 'customfield_10521' }, 204)],
  ['a status that is not described', rank(goodRank, 202)],
  ['an answer that is not like the example', rank(goodRank, 207, { entries: { issueId: 1 } })],
  ['a query that is not a parameter', search('/rest/api/3/search/jql?jql=x&startAt=0', { issues: [], isLast: true })],
  ['a query of the wrong type', search('/rest/api/3/search/jql?jql=x&maxResults=many', { issues: [], isLast: true })],
  ['an answer of the wrong type', search('/rest/api/3/search/jql?jql=x', { issues: 'none', isLast: true })],
  ['an answer with an unknown name', search('/rest/api/3/search/jql?jql=x', { issues: [], total: 0 })],
];

/** What is wrong with the check itself. */
export function canaryProblems(contract: Contract): string[] {
  const passed = refused
    .filter(([, exchange]) => contract.judge(exchange).problems.length === 0)
    .map(([name]) => `the check lets pass ${name}`);
  const good = contract.judge(rank(goodRank, 204)).problems.map((problem) => `the check refuses a good exchange: ${problem}`);
  return [...passed, ...good];
}
