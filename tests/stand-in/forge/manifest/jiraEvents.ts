/** Every event name of Jira a trigger may ask for, with the scopes that it wants. Source: the event-to-scope mapping of `@forge/manifest`. */
const namesByAction: Readonly<Record<string, readonly string[]>> = {
  archived: ['project', 'version'],
  assigned: ['issue'],
  changed: ['configuration'],
  commented: ['issue'],
  created: [
    'attachment',
    'component',
    'field',
    'field:context',
    'filter',
    'issue',
    'issuelink',
    'issuetype',
    'project',
    'user',
    'version',
    'worklog',
  ],
  deleted: [
    'attachment',
    'comment',
    'component',
    'field',
    'field:context',
    'filter',
    'issue',
    'issue-property',
    'issuelink',
    'issuetype',
    'project',
    'user',
    'version',
    'worklog',
  ],
  failed: ['expression'],
  mentioned: ['comment', 'issue'],
  merged: ['version'],
  moved: ['version'],
  released: ['version'],
  restored: ['field', 'project'],
  set: ['issue-property'],
  softdeleted: ['project'],
  timetracking: ['provider:changed'],
  trashed: ['field'],
  unarchived: ['project', 'version'],
  unreleased: ['version'],
  updated: [
    'component',
    'field',
    'field:context',
    'field:context:configuration',
    'filter',
    'issue',
    'issuetype',
    'project',
    'user',
    'version',
    'worklog',
  ],
  viewed: ['issue'],
};

const namesOfSoftware: readonly string[] = [
  ...['created', 'updated', 'deleted', 'configuration-changed'].map((action) => `${action}:board`),
  ...['created', 'started', 'updated', 'closed', 'deleted'].map((action) => `${action}:sprint`),
];

export const jiraEventNames: readonly string[] = [
  ...Object.entries(namesByAction).flatMap(([action, subjects]) => subjects.map((subject) => `avi:jira:${action}:${subject}`)),
  ...namesOfSoftware.map((name) => `avi:jira-software:${name}`),
];

const CONFIGURATION = /:(?:configuration|expression|field|filter|issuetype|timetracking)\b/;

/** The classic scopes, all of them; the stand-in knows no event by its granular ones. */
export function scopesOfEvent(name: string): readonly string[] {
  if (name.endsWith(':board')) return ['read:jira-work', 'read:jira-user'];
  if (name.endsWith(':user')) return ['read:jira-user'];
  return CONFIGURATION.test(name) ? ['manage:jira-configuration'] : ['read:jira-work'];
}
