/** What operations answer, and the refusals that end one early, in Jira's shapes. */

export type Answer = {
  status: number;
  body?: unknown;
  /** The body as JSON, where parts of it are at hand as text already. */
  text?: () => string;
  headers?: Readonly<Record<string, string>>;
  /** For the meter: core objects and identities (users, groups, roles, permissions) that a read returned. */
  objects?: number;
  identities?: number;
};

/** Thrown by operations, caught once by `jira.ts`. Any other error is a bug of the stand-in. */
export class Refused extends Error {
  constructor(readonly answer: Answer) {
    super(`refused with ${String(answer.status)}`);
  }
}

export const noContent: Answer = { status: 204 };

export function refusal(status: number, messages: readonly string[], errors: Readonly<Record<string, string>> = {}): Answer {
  return { status, body: { errorMessages: messages, errors } };
}
export const badRequest = (message: string): Refused => new Refused(refusal(400, [message]));
export const badField = (errors: Readonly<Record<string, string>>): Refused => new Refused(refusal(400, [], errors));
export const forbidden = (message: string): Refused => new Refused(refusal(403, [message]));
export const notFound = (message: string): Refused => new Refused(refusal(404, [message]));
export const noSuchIssue = (): Refused => notFound('Issue does not exist or you do not have permission to see it.');
export const noSuchProject = (idOrKey: string): Refused => notFound(`No project could be found with key '${idOrKey}'.`);

/** The gateway's own refusals, before Jira sees the request. */
export const notAuthenticated: Answer = {
  status: 401,
  body: { message: 'Client must be authenticated to access this resource.', 'status-code': 401 },
  headers: { 'www-authenticate': 'Basic realm="protected-area"' },
};
export const scopeMissing: Answer = { status: 401, body: { code: 401, message: 'Unauthorized; scope does not match' } };
export const wrongMediaType: Answer = { status: 415, body: { errorMessages: ['Unsupported Media Type'], errors: {} } };
export const notModelled = (method: string, path: string): Answer => refusal(501, [`The stand-in does not model ${method} ${path}.`]);
