/** One issue as its page shows it. */
import { array, boolean, looseObject, nullish, number, object, optional, string, unknown, type InferOutput } from 'valibot';
import { documentOf } from '../issue/document';
import { ask, tell } from './http';

const personSchema = object({ accountId: string(), displayName: string() });
const statusSchema = object({ name: string(), statusCategory: object({ key: string() }) });
const versionSchema = object({ id: string(), name: string(), released: boolean(), releaseDate: nullish(string()) });
export type Version = InferOutput<typeof versionSchema>;
const linkedSchema = object({
  key: string(),
  fields: object({ summary: string(), status: statusSchema, issuetype: object({ name: string() }) }),
});
const linkSchema = object({
  id: string(),
  type: object({ inward: string(), outward: string() }),
  inwardIssue: nullish(linkedSchema),
  outwardIssue: nullish(linkedSchema),
});
export type Link = InferOutput<typeof linkSchema>;
const issueSchema = object({
  id: string(),
  key: string(),
  names: optional(looseObject({})),
  fields: looseObject({
    summary: string(),
    description: unknown(),
    status: statusSchema,
    issuetype: object({ name: string() }),
    project: object({ key: string(), name: string() }),
    assignee: nullish(personSchema),
    reporter: nullish(personSchema),
    duedate: nullish(string()),
    labels: array(string()),
    fixVersions: array(versionSchema),
    issuelinks: array(linkSchema),
  }),
});
export type Issue = InferOutput<typeof issueSchema>;

const transitionsSchema = object({ transitions: array(object({ id: string(), name: string(), to: statusSchema })) });
export type Transition = InferOutput<typeof transitionsSchema>['transitions'][number];

const commentsSchema = object({
  comments: array(object({ id: string(), author: nullish(personSchema), body: unknown(), created: string() })),
});
export type Comment = InferOutput<typeof commentsSchema>['comments'][number];

/** `toString` is absent from some items, and then every object still inherits a function of that name: hence unknown. */
const changeSchema = object({ field: string(), fromString: nullish(string()), toString: nullish(unknown()) });
const historySchema = object({
  total: number(),
  values: array(object({ id: string(), author: nullish(personSchema), created: string(), items: array(changeSchema) })),
});
export type HistoryEntry = InferOutput<typeof historySchema>['values'][number];
const HISTORY_PAGE = 100;

const pathOf = (key: string) => `/rest/api/3/issue/${encodeURIComponent(key)}`;

export const readIssue = (key: string): Promise<Issue> => ask(issueSchema, 'GET', `${pathOf(key)}?expand=names`);

export async function readTransitions(key: string): Promise<Transition[]> {
  return (await ask(transitionsSchema, 'GET', `${pathOf(key)}/transitions`)).transitions;
}

export async function readComments(key: string): Promise<Comment[]> {
  return (await ask(commentsSchema, 'GET', `${pathOf(key)}/comment?orderBy=-created&maxResults=100`)).comments;
}

/** The newest entries first, 100 at most. */
export async function readHistory(key: string): Promise<HistoryEntry[]> {
  const read = (startAt: number) =>
    ask(historySchema, 'GET', `${pathOf(key)}/changelog?startAt=${String(startAt)}&maxResults=${String(HISTORY_PAGE)}`);
  const first = await read(0);
  const { values } = first.total > HISTORY_PAGE ? await read(first.total - HISTORY_PAGE) : first;
  return [...values].reverse();
}

export type Written = Partial<{
  summary: string;
  duedate: string | null;
  labels: readonly string[];
  fixVersions: readonly { id: string }[];
}>;
export const writeFields = (key: string, fields: Written): Promise<void> => tell('PUT', pathOf(key), { fields });

export const readVersions = (projectKey: string): Promise<Version[]> =>
  ask(array(versionSchema), 'GET', `/rest/api/3/project/${encodeURIComponent(projectKey)}/versions`);

const linkTypesSchema = object({ issueLinkTypes: array(object({ id: string(), inward: string(), outward: string() })) });
export type LinkType = InferOutput<typeof linkTypesSchema>['issueLinkTypes'][number];
export const readLinkTypes = async (): Promise<LinkType[]> =>
  (await ask(linkTypesSchema, 'GET', '/rest/api/3/issueLinkType')).issueLinkTypes;

/** The inward issue is the one that acts: it blocks, clones, duplicates the other. */
export const writeLink = (typeId: string, inwardKey: string, outwardKey: string): Promise<void> =>
  tell('POST', '/rest/api/3/issueLink', { type: { id: typeId }, inwardIssue: { key: inwardKey }, outwardIssue: { key: outwardKey } });

export const makeTransition = (key: string, transitionId: string): Promise<void> =>
  tell('POST', `${pathOf(key)}/transitions`, { transition: { id: transitionId } });

export const writeComment = (key: string, text: string): Promise<void> =>
  tell('POST', `${pathOf(key)}/comment`, { body: documentOf(text) });
