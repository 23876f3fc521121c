/** The body of a new issue: a type that the project has, plain paragraphs in Atlassian's document format. */
import * as v from 'valibot';
import type { NewIssue } from '../../app/ports';

export const made = v.object({ id: v.string() });

export const projectTypes = v.object({
  issueTypes: v.array(v.object({ id: v.string(), subtask: v.boolean(), hierarchyLevel: v.nullish(v.number(), 0) })),
});

/** The first type that is neither a sub-task nor an epic: no scheme is edited for the app. @throws Error where a project has none. */
export function plainType({ issueTypes }: v.InferOutput<typeof projectTypes>): string {
  const type = issueTypes.find(({ subtask, hierarchyLevel }) => !subtask && hierarchyLevel === 0);
  if (!type) throw new Error('The project has no issue type for plain issues.');
  return type.id;
}

export function bodyOf({ project, summary, description, labels, properties }: NewIssue, issueType: string) {
  return {
    fields: { project: { id: project }, issuetype: { id: issueType }, summary, description: documentOf(description), labels },
    properties,
  };
}

export const documentOf = (paragraphs: readonly string[]) => ({
  type: 'doc',
  version: 1,
  content: paragraphs.filter((text) => text !== '').map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});
