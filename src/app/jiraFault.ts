/** Jira did not do what was asked for a reason that is nobody's decision: a limit, an outage, an answer of another shape. */
export class JiraFault extends Error {
  override readonly name = 'JiraFault';

  constructor(
    readonly operation: string,
    readonly status: number,
    /** Seconds Jira asked to wait; null where it did not say. */
    readonly retryAfterSeconds: number | null,
    detail: string,
  ) {
    super(`${operation} answered ${status}: ${detail}`);
  }
}
