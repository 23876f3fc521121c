/** Single issues: read strictly current, created, edited, deleted. */
import * as v from 'valibot';
import { badField, badRequest, forbidden, noContent, Refused, type Answer } from '../answers';
import { actorOf, issueOfPath, listParam, may, mayBrowse, param, readBody, type Call } from '../call';
import { byId, ISSUE_TYPES } from '../catalogue';
import { IssueBody, readFields, type IssueInput } from '../issueInput';
import { currentView } from '../past';
import { latestChanges } from '../present/changelog';
import { expansions, issueJson, selectFields, selfOf } from '../present/issues';
import type { IssueRecord, ProjectRecord } from '../records';
import type { Operation } from '../router';
import { writeProperty } from './properties';

export const issueOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/issue/{issueIdOrKey}', kind: 'read', anonymous: true, run: showIssue },
  {
    name: 'POST /rest/api/3/issue',
    kind: 'write',
    anonymous: true,
    run: (call) => ({ status: 201, body: createIssue(call, readBody(call, IssueBody)) }),
  },
  { name: 'POST /rest/api/3/issue/bulk', kind: 'write', anonymous: true, run: createMany },
  { name: 'PUT /rest/api/3/issue/{issueIdOrKey}', kind: 'write', anonymous: true, run: editIssue },
  { name: 'DELETE /rest/api/3/issue/{issueIdOrKey}', kind: 'write', anonymous: true, run: deleteIssue },
];

function showIssue(call: Call): Answer {
  const issue = issueOfPath(call);
  return { status: 200, body: presented(call, issue), objects: 1 };
}

const MOST_CHANGES = 100;

function presented(call: Call, issue: IssueRecord) {
  const selection = selectFields(call.site, listParam(call, 'fields') ?? ['*all'], { sees: mayBrowse(call) });
  const expand = listParam(call, 'expand') ?? [];
  const json = issueJson(call.site, currentView(call.site), issue, selection, listParam(call, 'properties') ?? []);
  const changelog = expand.includes('changelog') ? { changelog: latestChanges(call.site, issue.id, MOST_CHANGES).json } : {};
  return { ...json, ...expansions(call.site, selection, expand), ...changelog };
}

function createIssue(call: Call, input: IssueInput): { id: string; key: string; self: string } {
  const project = projectFor(call, input);
  if (!may(call, 'CREATE_ISSUES', project.id)) throw badField({ project: 'You do not have permission to create issues in this project.' });
  const { summary, typeId, ...edits } = readFields(call, input, project, undefined);
  const missing = {
    ...(summary === undefined ? { summary: 'You must specify a summary of the issue.' } : {}),
    ...(typeId === undefined ? { issuetype: 'Specify an issue type' } : {}),
  };
  if (summary === undefined || typeId === undefined) throw badField(missing);
  if (byId(ISSUE_TYPES, typeId).subtask !== (edits.parentId !== undefined && isStandard(call, edits.parentId))) {
    throw badField({
      issuetype: 'The issue type selected is invalid: a sub-task needs a parent that is none, and nothing else has one but an epic.',
    });
  }
  const issue = call.changes.create(project, { ...edits, summary, typeId }, actorOf(call));
  for (const { key, value } of input.properties) writeProperty(call, issue, key, value);
  return { id: issue.id, key: issue.key, self: selfOf(call.site.options.baseUrl, issue.id) };
}

/** A parent that is not an epic makes a sub-task. */
function isStandard(call: Call, parentId: string | null): boolean {
  const parent = parentId === null ? undefined : call.site.issues.get(parentId);
  return parent !== undefined && byId(ISSUE_TYPES, parent.typeId).hierarchyLevel === 0;
}

const ProjectRef = v.object({ id: v.optional(v.string()), key: v.optional(v.string()) });
function projectFor(call: Call, input: IssueInput): ProjectRecord {
  const given = v.safeParse(ProjectRef, input.fields['project']);
  const wanted = given.success ? (given.output.id ?? given.output.key) : undefined;
  const project = wanted === undefined ? undefined : call.site.findProject(wanted);
  if (!project || !may(call, 'BROWSE_PROJECTS', project.id))
    throw badField({ project: wanted === undefined ? 'Specify a valid project ID or key' : 'valid project is required' });
  return project;
}

const ManyBody = v.object({ issueUpdates: v.pipe(v.array(IssueBody), v.minLength(1), v.maxLength(50)) });

/** 201 as long as one was made. */
function createMany(call: Call): Answer {
  const { issueUpdates } = readBody(call, ManyBody);
  const issues: unknown[] = [];
  const errors: unknown[] = [];
  for (const [failedElementNumber, input] of issueUpdates.entries()) {
    try {
      issues.push(createIssue(call, input));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      errors.push({ status: error.answer.status, elementErrors: error.answer.body, failedElementNumber });
    }
  }
  return { status: issues.length > 0 ? 201 : 400, body: { issues, errors } };
}

/** REST cannot move an issue to another project. */
function editIssue(call: Call): Answer {
  const issue = issueOfPath(call);
  const project = call.site.project(issue.projectId);
  const input = readBody(call, IssueBody);
  if (!may(call, 'EDIT_ISSUES', project.id)) throw forbidden('You do not have permission to edit issues in this project.');
  if ('project' in input.fields)
    throw badField({ project: "Field 'project' cannot be set. It is not on the appropriate screen, or unknown." });
  const edits = readFields(call, input, project, issue);
  call.aboutToWrite([issue.id]);
  const after = call.changes.edit(issue, edits, actorOf(call));
  for (const { key, value } of input.properties) writeProperty(call, issue, key, value);
  return call.query.get('returnIssue') === 'true' ? { status: 200, body: presented(call, after) } : noContent;
}

function deleteIssue(call: Call): Answer {
  const issue = issueOfPath(call);
  if (!may(call, 'DELETE_ISSUES', issue.projectId)) throw forbidden('You do not have permission to delete issues in this project.');
  const subtasks = call.site.childrenOf(issue.id).filter(({ typeId }) => byId(ISSUE_TYPES, typeId).subtask);
  if (subtasks.length > 0 && call.query.get('deleteSubtasks') !== 'true')
    throw badRequest(
      `The issue '${param(call, 'issueIdOrKey')}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
    );
  const actor = actorOf(call);
  call.aboutToWrite([issue.id]);
  for (const one of [...subtasks, issue]) call.changes.remove(one, actor);
  return noContent;
}
