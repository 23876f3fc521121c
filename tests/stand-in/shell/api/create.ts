/** Jira's own Create: what may be created in a project, and creating it. */
import { array, boolean, object, string, type InferOutput } from 'valibot';
import { documentOf } from '../issue/document';
import { ask } from './http';

const typesSchema = object({ issueTypes: array(object({ id: string(), name: string(), subtask: boolean() })) });
export type CreatableType = InferOutput<typeof typesSchema>['issueTypes'][number];

/** Without sub-tasks, which want a parent. */
export async function readCreatableTypes(projectKey: string): Promise<CreatableType[]> {
  const path = `/rest/api/3/issue/createmeta/${encodeURIComponent(projectKey)}/issuetypes`;
  return (await ask(typesSchema, 'GET', path)).issueTypes.filter(({ subtask }) => !subtask);
}

export type Draft = { projectKey: string; typeId: string; summary: string; description: string; labels: readonly string[] };
const createdSchema = object({ id: string(), key: string() });

/** Answers the key of the new issue, which is last in its backlog. */
export async function createAsWritten({ projectKey, typeId, summary, description, labels }: Draft): Promise<string> {
  const fields = {
    project: { key: projectKey },
    issuetype: { id: typeId },
    summary,
    labels,
    ...(description.trim() === '' ? {} : { description: documentOf(description.trim()) }),
  };
  return (await ask(createdSchema, 'POST', '/rest/api/3/issue', { fields })).key;
}
