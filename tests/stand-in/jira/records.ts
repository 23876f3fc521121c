/** What the site remembers: immutable rows of the tables in `site.ts`. Ids are Jira's: numbers written as strings where Jira does so. */

export type UserRecord = {
  accountId: string;
  displayName: string;
  emailAddress: string;
  timeZone: string;
  active: boolean;
  accountType: 'atlassian' | 'app';
  /** Group names. */
  groups: readonly string[];
  /** Holds *Administer Jira*. */
  siteAdmin: boolean;
  /** Events caused by this account carry no `atlassianId`. */
  hiddenFromEvents: boolean;
};

export type ProjectRecord = {
  id: string;
  key: string;
  name: string;
  /** `classic` is company-managed, `next-gen` team-managed. */
  style: 'classic' | 'next-gen';
  leadAccountId: string;
  schemeId: number;
  uuid: string;
};

/** Who holds a permission. `applicationRole`: every person with an account. `anyone`: also those without. */
export type Holder =
  | { type: 'anyone' }
  | { type: 'applicationRole' }
  | { type: 'projectLead' }
  | { type: 'projectRole'; roleId: number }
  | { type: 'group'; group: string }
  | { type: 'user'; accountId: string };
export type Grant = { id: number; permission: string; holder: Holder };
export type SchemeRecord = { id: number; name: string; description: string; grants: readonly Grant[] };

export type RoleRecord = { id: number; name: string; description: string };
export type RoleActor = { id: number; kind: 'user'; accountId: string } | { id: number; kind: 'group'; group: string };

export type IssueRecord = {
  id: string;
  key: string;
  projectId: string;
  summary: string;
  typeId: string;
  statusId: string;
  creator: string;
  reporter: string;
  assignee: string | null;
  priorityId: string;
  fixVersionIds: readonly string[];
  /** `YYYY-MM-DD`. */
  duedate: string | null;
  labels: readonly string[];
  storyPoints: number | null;
  /** Issue id. */
  parentId: string | null;
  /** Every sprint it has been in; at most one of them is not closed. */
  sprintIds: readonly number[];
  /** A document in the Atlassian Document Format. */
  description: unknown;
  /** Epoch milliseconds. */
  created: number;
  updated: number;
  resolved: number | null;
};

export type ChangeItem = {
  field: string;
  fieldId: string;
  fieldtype: 'jira' | 'custom';
  from: string | null;
  fromString: string | null;
  to: string | null;
  toString: string | null;
};
/** One entry of an issue's history. */
export type ChangeRecord = { id: string; issueId: string; at: number; by: string; items: readonly ChangeItem[] };

export type CommentRecord = { id: string; issueId: string; author: string; body: unknown; created: number };
export type LinkRecord = { id: string; typeId: string; inwardId: string; outwardId: string };

export type BoardRecord = {
  id: number;
  name: string;
  type: 'scrum' | 'kanban';
  filterId: string;
  /** The project in whose sidebar it stands; null: it belongs to a person. */
  locationProjectId: string | null;
  owner: string;
  rankFieldId: string;
};
export type FilterRecord = {
  id: string;
  name: string;
  jql: string;
  owner: string;
  /** Ids of the projects whose browsers may see it. */
  sharedWithProjects: readonly string[];
};
export type SprintRecord = {
  id: number;
  boardId: number;
  name: string;
  goal: string | null;
  state: 'future' | 'active' | 'closed';
  createdAt: number;
  startDate: number | null;
  endDate: number | null;
  completeDate: number | null;
};
export type VersionRecord = {
  id: string;
  projectId: string;
  name: string;
  description: string | null;
  archived: boolean;
  released: boolean;
  startDate: string | null;
  releaseDate: string | null;
};
/** A custom field. `names` by language of the site. */
export type FieldRecord = { id: string; kind: 'rank' | 'sprint' | 'storyPoints'; names: { en: string; ru: string; de: string } };

/** A row of the audit log; `by` null: the site itself. */
export type AuditRow = {
  id: number;
  at: number;
  by: string | null;
  category: string;
  summary: string;
  object: { id: string; name: string; typeName: string };
  changed: readonly { field: string; from: string; to: string }[];
};

/** An e-mail that `notify` queued. */
export type MailRecord = { to: readonly string[]; subject: string; text: string; issueKey: string; at: number };

/** On whose account a change is made. */
export type Actor = {
  accountId: string;
  /** The app made it, as itself or on behalf of this account. */
  throughApp: boolean;
  /** Echoed in the event: the request's `X-Atlassian-Webhook-Trace`. */
  trace?: string | undefined;
};
