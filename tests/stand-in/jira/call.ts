/** One request as an operation sees it, and the ways to read it: strict, since Jira is. */
import * as v from 'valibot';
import { badRequest, noSuchIssue, noSuchProject, notAuthenticated, Refused } from './answers';
import type { Changes } from './changes';
import { browserOf, mayInProject, type Subject } from './permissions';
import type { Actor, IssueRecord, ProjectRecord } from './records';
import type { Site } from './site';
import type { JiraFaults } from './wire';

export type Call = {
  readonly site: Site;
  readonly changes: Changes;
  readonly faults: JiraFaults;
  readonly subject: Subject;
  /** The app sent it, as itself or on behalf of somebody. */
  readonly byApp: boolean;
  /** Values of the placeholders in the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly trace: string | undefined;
  /** To be told before issues are written: refuses where an issue was written too often of late. */
  readonly aboutToWrite: (issueIds: readonly string[]) => void;
};

export function actorOf(call: Call): Actor {
  if (call.subject === null) throw new Refused(notAuthenticated);
  return { accountId: call.subject, throughApp: call.byApp, trace: call.trace };
}

/** The body, which must be exactly of this shape: unknown names are refused. */
export function readBody<const S extends v.GenericSchema>(call: Call, schema: S): v.InferOutput<S> {
  const read = v.safeParse(schema, call.body);
  if (read.success) return read.output;
  const said = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
  throw badRequest(`Invalid request payload. Refer to the REST API documentation and try again. ${said.join(' ')}`);
}

/** A whole number of the query string. */
export function numberParam(
  call: Call,
  name: string,
  { otherwise, least = 0, most = Number.MAX_SAFE_INTEGER }: { otherwise: number; least?: number; most?: number },
): number {
  const text = call.query.get(name);
  if (text === null || text === '') return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least) throw badRequest(`The value '${text}' is not valid for the parameter '${name}'.`);
  return Math.min(value, most);
}

/** A list given as repeated parameters, as one parameter with commas, or both; undefined when absent. */
export function listParam(call: Call, name: string): string[] | undefined {
  if (!call.query.has(name)) return undefined;
  return call.query
    .getAll(name)
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The path has no {${name}}.`);
  return value;
}

/** The issue of the path, seen by the caller; else 404, whether it is hidden or not there. */
export function issueOfPath(call: Call, name = 'issueIdOrKey'): IssueRecord {
  return visibleIssue(call, param(call, name));
}

export function visibleIssue(call: Call, idOrKey: string): IssueRecord {
  const issue = call.site.findIssue(idOrKey);
  if (!issue || !may(call, 'BROWSE_PROJECTS', issue.projectId)) throw noSuchIssue();
  return issue;
}

export function visibleProject(call: Call, idOrKey: string): ProjectRecord {
  const project = call.site.findProject(idOrKey);
  if (!project || !may(call, 'BROWSE_PROJECTS', project.id)) throw noSuchProject(idOrKey);
  return project;
}

export function may(call: Call, permission: string, projectId: string): boolean {
  const project = call.site.projects.get(projectId);
  return project !== undefined && mayInProject(call.site, call.subject, permission, project);
}

export const mayBrowse = (call: Call): ((projectId: string) => boolean) => browserOf(call.site, call.subject);

export const text = v.string();
/** Ids are digits in a string: a bare number is refused. */
export const idOrKey = v.pipe(text, v.minLength(1));
