/** The permissions the stand-in knows, with the ids and names that `mypermissions` shows. */

export type Permission = { key: string; id: string; name: string; description: string; type: 'GLOBAL' | 'PROJECT' };

const project = (key: string, id: string, name: string, description: string): Permission => ({
  key,
  id,
  name,
  description,
  type: 'PROJECT',
});
const global = (key: string, id: string, name: string, description: string): Permission => ({ key, id, name, description, type: 'GLOBAL' });

export const PERMISSIONS: readonly Permission[] = [
  global(
    'ADMINISTER',
    '0',
    'Administer Jira',
    'Create and administer projects, issue types, fields, workflows and schemes for all projects.',
  ),
  global('USER_PICKER', '27', 'Browse users and groups', 'View and select users or groups from the user picker.'),
  global('CREATE_SHARED_OBJECTS', '22', 'Share dashboards and filters', 'Share dashboards and filters with other users.'),
  global('BULK_CHANGE', '33', 'Make bulk changes', 'Modify collections of issues at once.'),
  project('ADMINISTER_PROJECTS', '23', 'Administer projects', 'Ability to administer a project in Jira.'),
  project('BROWSE_PROJECTS', '10', 'Browse projects', 'Ability to browse projects and the issues within them.'),
  project('MANAGE_SPRINTS_PERMISSION', '-1', 'Manage sprints', 'Ability to manage sprints.'),
  project('CREATE_ISSUES', '11', 'Create issues', 'Ability to create issues.'),
  project('EDIT_ISSUES', '12', 'Edit issues', 'Ability to edit issues.'),
  project('ASSIGN_ISSUES', '13', 'Assign issues', 'Ability to assign issues to other people.'),
  project('ASSIGNABLE_USER', '17', 'Assignable user', 'Users with this permission may be assigned to issues.'),
  project('RESOLVE_ISSUES', '14', 'Resolve issues', 'Ability to resolve and reopen issues.'),
  project('SCHEDULE_ISSUES', '28', 'Schedule issues', "Ability to view or edit an issue's due date and to rank issues."),
  project('TRANSITION_ISSUES', '46', 'Transition issues', 'Ability to transition issues.'),
  project('MOVE_ISSUES', '25', 'Move issues', 'Ability to move issues between projects or between workflows.'),
  project('DELETE_ISSUES', '16', 'Delete issues', 'Ability to delete issues.'),
  project('LINK_ISSUES', '21', 'Link issues', 'Ability to link issues together and create linked issues.'),
  project('ADD_COMMENTS', '15', 'Add comments', 'Ability to comment on issues.'),
];

export const findPermission = (key: string): Permission | undefined => PERMISSIONS.find((permission) => permission.key === key);
export const PROJECT_PERMISSIONS: readonly string[] = PERMISSIONS.filter((one) => one.type === 'PROJECT').map((one) => one.key);
