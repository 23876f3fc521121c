/** What the caller may do, and what somebody may. */
import * as v from 'valibot';
import { badField, badRequest, forbidden, notFound, type Answer } from '../answers';
import { listParam, may, readBody, text, visibleIssue, visibleProject, type Call } from '../call';
import { findPermission } from '../permissionNames';
import { mayGlobally, mayInProject, type Subject } from '../permissions';
import type { Operation } from '../router';

export const permissionOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/mypermissions', kind: 'read', anonymous: true, run: showMine },
  { name: 'POST /rest/api/3/permissions/check', kind: 'read', anonymous: true, run: check },
];

function showMine(call: Call): Answer {
  const keys = listParam(call, 'permissions') ?? [];
  if (keys.length === 0) throw badRequest("The 'permissions' query parameter is required.");
  const known = keys.map(findPermission);
  const invalid = keys.filter((_, index) => !known[index]);
  if (invalid.length > 0) throw badRequest(`Unrecognized permission(s): ${invalid.join(', ')}`);
  const projectId = projectAsked(call);
  const permissions = known
    .flatMap((one) => one ?? [])
    .map((permission) => {
      const havePermission =
        permission.type === 'GLOBAL' || projectId === undefined
          ? mayGlobally(call.site, call.subject, permission.key)
          : may(call, permission.key, projectId);
      return [permission.key, { ...permission, havePermission }] as const;
    });
  return { status: 200, body: { permissions: Object.fromEntries(permissions) }, identities: permissions.length };
}

function projectAsked(call: Call): string | undefined {
  const issue = call.query.get('issueKey') ?? call.query.get('issueId');
  if (issue !== null) return visibleIssue(call, issue).projectId;
  const project = call.query.get('projectKey') ?? call.query.get('projectId');
  return project === null ? undefined : visibleProject(call, project).id;
}

const numbers = v.optional(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(1_000)), []);
const CheckBody = v.strictObject({
  accountId: v.optional(text),
  globalPermissions: v.optional(v.array(text), []),
  projectPermissions: v.optional(v.array(v.strictObject({ permissions: v.array(text), projects: numbers, issues: numbers })), []),
});

/** Ids of projects and issues that are not there are passed over. */
function check(call: Call): Answer {
  const body = readBody(call, CheckBody);
  const { site } = call;
  const asksForOther = body.accountId !== undefined && body.accountId !== call.subject;
  if (asksForOther && !call.byApp && !mayGlobally(site, call.subject, 'ADMINISTER'))
    throw forbidden('Only Jira administrators can perform this operation.');
  if (asksForOther && !site.users.has(body.accountId ?? '')) throw notFound('The user does not exist.');
  const subject: Subject = body.accountId ?? call.subject;
  refuseUnknown(body.globalPermissions, 'GLOBAL');
  refuseUnknown(
    body.projectPermissions.flatMap(({ permissions }) => permissions),
    'PROJECT',
  );
  const projectPermissions = body.projectPermissions.flatMap(({ permissions, projects, issues }) =>
    permissions.map((permission) => ({
      permission,
      projects: projects.filter((id) => mayIn(call, subject, permission, String(id))),
      issues: issues.filter((id) => mayIn(call, subject, permission, site.issues.get(String(id))?.projectId ?? '')),
    })),
  );
  const globalPermissions = body.globalPermissions.filter((permission) => mayGlobally(site, subject, permission));
  return { status: 200, body: { globalPermissions, projectPermissions }, identities: globalPermissions.length + projectPermissions.length };
}

function mayIn(call: Call, subject: Subject, permission: string, projectId: string): boolean {
  const project = call.site.projects.get(projectId);
  return project !== undefined && mayInProject(call.site, subject, permission, project);
}

function refuseUnknown(keys: readonly string[], type: 'GLOBAL' | 'PROJECT'): void {
  const unknown = keys.filter((key) => findPermission(key)?.type !== type);
  if (unknown.length > 0) throw badField(Object.fromEntries(unknown.map((key) => [key, 'Unrecognized permission'])));
}
