/** One request and its answer, as they crossed the line between somebody and Jira. */
export type Exchange = {
  /** Who asked: the tour, or the app. */
  by: string;
  method: string;
  /** With the query string. */
  path: string;
  requestBody: unknown;
  status: number;
  responseBody: unknown;
};
