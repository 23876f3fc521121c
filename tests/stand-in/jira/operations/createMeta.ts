/** What may be created in a project: its issue types, for whoever may create there. */
import { badRequest, type Answer } from '../answers';
import { may, numberParam, param, type Call } from '../call';
import { ISSUE_TYPES } from '../catalogue';
import { issueTypeJson } from '../present/issueParts';
import type { Operation } from '../router';

export const createMetaOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes', kind: 'read', anonymous: true, run: listTypes },
];

const LONGEST_PAGE = 200;

/** The documents describe no 404 for it. */
function listTypes(call: Call): Answer {
  const project = call.site.findProject(param(call, 'projectIdOrKey'));
  if (!project || !may(call, 'BROWSE_PROJECTS', project.id) || !may(call, 'CREATE_ISSUES', project.id))
    throw badRequest('The project does not exist, or you do not have permission to create issues in it.');
  const startAt = numberParam(call, 'startAt', { otherwise: 0 });
  const maxResults = numberParam(call, 'maxResults', { otherwise: 50, least: 1 });
  if (maxResults > LONGEST_PAGE) throw badRequest(`Parameter 'maxResults' must not exceed the limit '${String(LONGEST_PAGE)}'`);
  const issueTypes = ISSUE_TYPES.slice(startAt, startAt + maxResults).map((type) => issueTypeJson(call.site.options.baseUrl, type));
  return { status: 200, body: { issueTypes, maxResults, startAt, total: ISSUE_TYPES.length }, objects: issueTypes.length };
}
