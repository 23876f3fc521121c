/**
 * The scopes each operation accepts: any one of the sets, whole. Taken from `x-atlassian-oauth2-scopes` (classic, granular) of the platform's
 * OpenAPI document and from `security` of Jira Software's.
 */
type Scopes = readonly (readonly string[])[];

const READ_WORK = 'read:jira-work';
const WRITE_WORK = 'write:jira-work';
const READ_USER = 'read:jira-user';
const MANAGE_PROJECT = 'manage:jira-project';
const MANAGE_CONFIGURATION = 'manage:jira-configuration';
const jira = (...names: string[]): string[] => names.map((name) => `${name}:jira`);

const ISSUE_READ: Scopes = [
  [READ_WORK],
  jira(
    'read:issue-meta',
    'read:issue-security-level',
    'read:issue.vote',
    'read:issue.changelog',
    'read:avatar',
    'read:issue',
    'read:status',
    'read:user',
    'read:field-configuration',
  ),
];
const ISSUE_CREATE: Scopes = [
  [WRITE_WORK],
  jira('write:issue', 'write:comment', 'write:comment.property', 'write:attachment', 'read:issue'),
];
const SEARCH_GET: Scopes = [
  [READ_WORK],
  jira('read:issue-details', 'read:audit-log', 'read:avatar', 'read:field-configuration', 'read:issue-meta'),
];
const SEARCH_POST: Scopes = [
  [READ_WORK],
  jira('read:issue-details', 'read:field.default-value', 'read:field.option', 'read:field', 'read:group'),
];
const CHANGELOG: Scopes = [[READ_WORK], jira('read:issue-meta', 'read:avatar', 'read:issue.changelog')];
const USER: Scopes = [[READ_USER], jira('read:application-role', 'read:group', 'read:user', 'read:avatar')];
const PROJECT: Scopes = [
  [READ_WORK],
  jira(
    'read:issue-type',
    'read:project',
    'read:project.property',
    'read:user',
    'read:application-role',
    'read:avatar',
    'read:group',
    'read:issue-type-hierarchy',
    'read:project-category',
    'read:project-version',
    'read:project.component',
  ),
];
const VERSION_WRITE: Scopes = [[MANAGE_PROJECT], jira('write:project-version', 'read:project-version')];
const ROLE = jira('read:user', 'read:group', 'read:project-role', 'read:project', 'read:avatar', 'read:project-category');
const SCHEME: Scopes = [
  [READ_WORK],
  jira(
    'read:application-role',
    'read:field',
    'read:group',
    'read:permission-scheme',
    'read:permission',
    'read:project-role',
    'read:user',
    'read:avatar',
    'read:project-category',
    'read:project',
  ),
];
const GRANT = jira('read:application-role', 'read:field', 'read:group', 'read:permission', 'read:project-role', 'read:user');
const COMMENT_READ = jira(
  'read:comment',
  'read:comment.property',
  'read:group',
  'read:project',
  'read:project-role',
  'read:user',
  'read:avatar',
);
const BOARD_ISSUES: Scopes = [['read:board-scope:jira-software', 'read:issue-details:jira']];
const BOARD_ADMIN: Scopes = [['read:board-scope.admin:jira-software', 'read:project:jira']];
const SPRINT_READ: Scopes = [['read:sprint:jira-software']];
const SPRINT_WRITE: Scopes = [['write:sprint:jira-software']];

export const SCOPES: Readonly<Record<string, Scopes>> = {
  'GET /rest/api/3/auditing/record': [[MANAGE_CONFIGURATION], jira('read:audit-log', 'read:user')],
  'GET /rest/agile/1.0/board': [['read:board-scope:jira-software', 'read:project:jira']],
  'GET /rest/agile/1.0/board/{boardId}': BOARD_ISSUES,
  'GET /rest/agile/1.0/board/{boardId}/configuration': BOARD_ADMIN,
  'GET /rest/agile/1.0/board/{boardId}/project': BOARD_ADMIN,
  'GET /rest/agile/1.0/board/{boardId}/sprint': SPRINT_READ,
  'GET /rest/agile/1.0/board/{boardId}/backlog': BOARD_ISSUES,
  'GET /rest/agile/1.0/board/{boardId}/issue': BOARD_ISSUES,
  'GET /rest/software/1.0/board/{boardId}/backlog': BOARD_ISSUES,
  'PUT /rest/agile/1.0/issue/rank': [['write:issue:jira-software']],
  'POST /rest/agile/1.0/sprint': SPRINT_WRITE,
  'GET /rest/agile/1.0/sprint/{sprintId}': SPRINT_READ,
  'POST /rest/agile/1.0/sprint/{sprintId}': SPRINT_WRITE,
  'POST /rest/agile/1.0/sprint/{sprintId}/issue': SPRINT_WRITE,
  'POST /rest/agile/1.0/backlog/issue': [['write:board-scope:jira-software']],
  'GET /rest/api/3/search': SEARCH_GET,
  'POST /rest/api/3/search': SEARCH_POST,
  'GET /rest/api/3/search/jql': SEARCH_GET,
  'POST /rest/api/3/search/jql': SEARCH_POST,
  'POST /rest/api/3/jql/match': [[READ_WORK], jira('read:issue-details')],
  'POST /rest/api/3/issue': ISSUE_CREATE,
  'POST /rest/api/3/issue/bulk': ISSUE_CREATE,
  'POST /rest/api/3/issue/bulkfetch': ISSUE_READ,
  'GET /rest/api/3/issue/{issueIdOrKey}': ISSUE_READ,
  'PUT /rest/api/3/issue/{issueIdOrKey}': [[WRITE_WORK], jira('write:issue')],
  'GET /rest/api/3/issue/createmeta/{projectIdOrKey}/issuetypes': [
    [READ_WORK],
    jira('read:issue-meta', 'read:avatar', 'read:field-configuration'),
  ],
  'DELETE /rest/api/3/issue/{issueIdOrKey}': [[WRITE_WORK], jira('delete:issue')],
  'GET /rest/api/3/issue/{issueIdOrKey}/transitions': [
    [READ_WORK],
    jira('read:issue.transition', 'read:status', 'read:field-configuration'),
  ],
  'POST /rest/api/3/issue/{issueIdOrKey}/transitions': [[WRITE_WORK], jira('write:issue', 'write:issue.property')],
  'GET /rest/api/3/issue/{issueIdOrKey}/comment': [[READ_WORK], COMMENT_READ],
  'POST /rest/api/3/issue/{issueIdOrKey}/comment': [[WRITE_WORK], [...COMMENT_READ, 'write:comment:jira']],
  'POST /rest/api/3/issueLink': [[WRITE_WORK], jira('write:comment', 'write:issue', 'write:issue-link')],
  'GET /rest/api/3/issueLinkType': [[READ_WORK], jira('read:issue-link-type')],
  'GET /rest/api/3/issue/{issueIdOrKey}/properties': [[READ_WORK], jira('read:issue.property')],
  'GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': [[READ_WORK], jira('read:issue.property')],
  'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': [[WRITE_WORK], jira('write:issue.property')],
  'DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}': [[WRITE_WORK], jira('delete:issue.property')],
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': CHANGELOG,
  'POST /rest/api/3/changelog/bulkfetch': CHANGELOG,
  'POST /rest/api/3/issue/{issueIdOrKey}/notify': [[WRITE_WORK], jira('send:notification')],
  'GET /rest/api/3/mypermissions': [[READ_WORK], jira('read:permission')],
  'POST /rest/api/3/permissions/check': [[]],
  'GET /rest/api/3/myself': USER,
  'GET /rest/api/3/user': USER,
  'GET /rest/api/3/user/bulk': USER,
  'GET /rest/api/3/user/search': [
    [READ_USER],
    jira('read:user', 'read:user.property', 'read:application-role', 'read:avatar', 'read:group'),
  ],
  'GET /rest/api/3/field': [
    [READ_WORK],
    jira('read:field', 'read:avatar', 'read:project-category', 'read:project', 'read:field-configuration'),
  ],
  'GET /rest/api/3/filter/{id}': [
    [READ_WORK],
    jira(
      'read:filter',
      'read:group',
      'read:project',
      'read:project-role',
      'read:user',
      'read:jql',
      'read:application-role',
      'read:avatar',
      'read:issue-type-hierarchy',
    ),
  ],
  'GET /rest/api/3/project/search': PROJECT,
  'GET /rest/api/3/project/{projectIdOrKey}': PROJECT,
  'GET /rest/api/3/project/{projectIdOrKey}/versions': [[READ_WORK], jira('read:project-version')],
  'GET /rest/api/3/project/{projectIdOrKey}/version': [[READ_WORK], jira('read:project-version')],
  'GET /rest/api/3/version/{id}': [[READ_WORK], jira('read:project-version')],
  'POST /rest/api/3/version': VERSION_WRITE,
  'PUT /rest/api/3/version/{id}': VERSION_WRITE,
  'GET /rest/api/3/project/{projectIdOrKey}/role': [[READ_WORK], jira('read:project-role')],
  'GET /rest/api/3/project/{projectIdOrKey}/role/{id}': [[READ_WORK], ROLE],
  'POST /rest/api/3/project/{projectIdOrKey}/role/{id}': [[MANAGE_CONFIGURATION], [...ROLE, 'write:project-role:jira']],
  'PUT /rest/api/3/project/{projectIdOrKey}/role/{id}': [[MANAGE_PROJECT], [...ROLE, 'write:project-role:jira']],
  'DELETE /rest/api/3/project/{projectIdOrKey}/role/{id}': [[MANAGE_PROJECT], jira('delete:project-role')],
  'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme': SCHEME,
  'GET /rest/api/3/permissionscheme': SCHEME,
  'GET /rest/api/3/permissionscheme/{schemeId}': SCHEME,
  'GET /rest/api/3/permissionscheme/{schemeId}/permission': [[READ_WORK], GRANT],
  'POST /rest/api/3/permissionscheme/{schemeId}/permission': [[MANAGE_CONFIGURATION], [...GRANT, 'write:permission:jira']],
  'GET /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}': [[READ_WORK], GRANT],
  'DELETE /rest/api/3/permissionscheme/{schemeId}/permission/{permissionId}': [[MANAGE_CONFIGURATION], jira('delete:permission')],
  'GET /rest/api/3/role': [[MANAGE_CONFIGURATION], ROLE],
  'POST /rest/api/3/role': [[MANAGE_CONFIGURATION], [...ROLE, 'write:project-role:jira']],
  'GET /rest/api/3/role/{id}': [[MANAGE_CONFIGURATION], ROLE],
  'DELETE /rest/api/3/role/{id}': [[MANAGE_CONFIGURATION], jira('delete:project-role')],
  'GET /rest/api/3/serverInfo': [[]],
};

/** Does a token with these scopes open the operation? */
export function scopesSuffice(operation: string, held: readonly string[]): boolean {
  const accepted = SCOPES[operation];
  if (!accepted) throw new Error(`No scopes are known for ${operation}.`);
  return accepted.some((set) => set.every((scope) => held.includes(scope)));
}
