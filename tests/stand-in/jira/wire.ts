/** How the outside speaks to the Jira of the stand-in: one function from request to response, and events that come out of it. */

/** On whose behalf a request comes. Scopes are enforced for the app only, as in Jira; permissions always. */
export type Principal =
  | { kind: 'anonymous' }
  /** A person or a script with an API token, or signed in to the shell. */
  | { kind: 'user'; accountId: string }
  /** The app as itself (`asApp`). Costs points. */
  | { kind: 'app'; scopes: readonly string[] }
  /** The app on behalf of a person: `asUser` in a function costs points, through the page's bridge it does not. */
  | { kind: 'appAsUser'; accountId: string; scopes: readonly string[]; via: 'function' | 'bridge' };

export type JiraRequest = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** With the query string, beginning with `/rest/`. */
  path: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** The raw body; JSON where the operation takes one. */
  body?: string;
  principal: Principal;
};

export type JiraResponse = {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** To be sent as JSON; absent for 204 and the like. */
  body?: unknown;
  /** That JSON, where it is cheaper to have than to make from the body. */
  text?: () => string;
};

/** What Jira tells Forge. The platform decides when (and whether, under faults) it reaches a trigger. */
export type JiraEvent = {
  /** The Forge event name, e.g. `avi:jira:updated:issue`. */
  name: string;
  /** The body a trigger receives, without `selfGenerated` and `retryContext`, which the platform adds. */
  payload: Readonly<Record<string, unknown>>;
  /** Whether the app itself caused it (its own account, or `asUser` through it). */
  causedByApp: boolean;
};

/** How often the stand-in misbehaves as Jira does; probabilities 0 to 1, drawn from the one seed. */
export type JiraFaults = {
  rate429: number;
  rate503: number;
  /** Probability that a single issue of a rank call fails with 503 inside a 207. */
  rate207: number;
  /** How old searches and backlog reads may be, ms. */
  staleSearchMs: number;
};

export type JiraMeters = {
  /** Points by the published prices, of the app alone. */
  points: number;
  /** Calls of the app by `METHOD /path/with/{placeholders}`. */
  calls: Record<string, number>;
  /** Answers other than 2xx given to the app, by status. */
  refusals: Record<string, number>;
};
