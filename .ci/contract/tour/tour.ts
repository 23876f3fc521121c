/** Every operation the stand-in models, asked at least once as a Jira administrator, in an order in which each finds what it needs. */
import { administer } from './administer';
import { readSite } from './readSite';
import { planWork } from './planWork';
import { workOnIssues } from './workOnIssues';
import type { Ask } from './traveller';

/** The project the tour happens in. Each part asks for what it needs by itself. */
export type Place = { project: string; projectId: string; board: string; accountId: string; colleague: string };

export function tour(ask: Ask): void {
  const projects = ask('GET', '/rest/api/3/project/search?orderBy=key&maxResults=50');
  const boards = ask('GET', '/rest/agile/1.0/board?type=scrum&maxResults=50');
  const place: Place = {
    project: boards.at('values/0/location/projectKey') || projects.at('values/0/key'),
    projectId: boards.at('values/0/location/projectId') || projects.at('values/0/id'),
    board: boards.at('values/0/id'),
    accountId: ask('GET', '/rest/api/3/myself').at('accountId'),
    colleague: ask('GET', '/rest/api/3/user/search?query=gregor&maxResults=5').at('0/accountId'),
  };
  readSite(ask, place);
  workOnIssues(ask, place);
  planWork(ask, place);
  administer(ask, place);
}
