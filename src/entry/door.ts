/** What every call of a page passes before its use case: who calls, from which project, with what (rules P2, P3). */
import type { Request } from '@forge/resolver';
import * as v from 'valibot';
import { jiraAsCaller } from '../adapters/jira/people';
import type { Versioned } from '../app/ports';
import type { Api, CallName, DoorRefusal } from '../contract/api';
import { inputSchemas } from '../contract/schemas';
import type { Forum } from '../domain/forum/forum';
import { type AccountId, type ProjectId, accountId, projectId } from '../domain/ids';
import { type Result, ok, refused } from '../domain/result';
import { deps } from './composition';

const context = v.object({
  accountId: v.pipe(v.string(), v.minLength(1)),
  extension: v.object({ project: v.object({ id: v.union([v.string(), v.number()]) }) }),
});

export type Caller = { actor: AccountId; project: ProjectId };
export type AtForum = Caller & { forum: Versioned<Forum> };
export type Admitted<C extends CallName> = { caller: Caller; input: Api[C]['input'] };

/** The account comes from the platform; only a project that this account may see is entered. */
export async function admit<C extends CallName>(call: C, request: Request): Promise<Result<Admitted<C>, DoorRefusal>> {
  const from = v.safeParse(context, request.context);
  if (!from.success) return refused({ code: 'mayNotSeeProject' });
  const caller = { actor: accountId(from.output.accountId), project: projectId(String(from.output.extension.project.id)) };
  const input = v.safeParse(inputSchemas[call], request.payload);
  if (!input.success) return refused({ code: 'badPayload', problems: input.issues.map(problemOf) });
  if (!(await jiraAsCaller.mayBrowse(caller.project))) return refused({ code: 'mayNotSeeProject' });
  return ok({ caller, input: input.output });
}

function problemOf(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'payload'}: ${issue.message}`;
}

/**
 * The forum of the caller's project: the one that lives there, else the one that locks a backlog of it, as far as the caller may see
 * that forum's own project.
 */
export async function atForum(caller: Caller): Promise<Result<AtForum, DoorRefusal>> {
  const forum = (await deps.records.forumAt(caller.project)) ?? (await lockingForum(caller.project));
  return forum ? ok({ ...caller, forum }) : refused({ code: 'noForumHere' });
}

async function lockingForum(project: ProjectId): Promise<Versioned<Forum> | null> {
  const { value: guarded } = await deps.records.guarded();
  const product = guarded.products.find(({ projects }) => projects.includes(project));
  const forum = product ? await deps.records.forum(product.forumId) : null;
  return forum && (await jiraAsCaller.mayBrowse(forum.value.projectId)) ? forum : null;
}
