/** Branded identifiers, so that one kind of id never stands where another belongs. Values are Jira's own wherever Jira has one. */
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

/** Atlassian account id. */
export type AccountId = Id<'account'>;
/** Jira's numeric issue id, as a string. Never the key: keys change when an issue moves between projects. */
export type IssueId = Id<'issue'>;
/** Jira's numeric project id, as a string. */
export type ProjectId = Id<'project'>;
/** Jira's numeric board id, as a string. */
export type BoardId = Id<'board'>;
/** A custom field's id, e.g. `customfield_10019`. */
export type FieldId = Id<'field'>;
/** Jira's numeric id of a saved filter, as a string. */
export type FilterId = Id<'filter'>;
export type ForumId = Id<'forum'>;
export type ProductId = Id<'product'>;
/** The event's number within its forum, written `E41`. */
export type EventId = Id<'event'>;
/** A breach's number within its forum, written `BR-1`. */
export type BreachId = Id<'breach'>;

export const accountId = (value: string): AccountId => value as AccountId;
export const issueId = (value: string): IssueId => value as IssueId;
export const projectId = (value: string): ProjectId => value as ProjectId;
export const boardId = (value: string): BoardId => value as BoardId;
export const fieldId = (value: string): FieldId => value as FieldId;
export const filterId = (value: string): FilterId => value as FilterId;
export const forumId = (value: string): ForumId => value as ForumId;
export const productId = (value: string): ProductId => value as ProductId;
export const eventId = (number: number): EventId => `E${number}` as EventId;
export const breachId = (number: number): BreachId => `BR-${number}` as BreachId;
