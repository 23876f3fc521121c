/** How old what Jira's search says may be (rules L7, L18, T4): it is behind by seconds to minutes. */
import { MINUTE_MS } from '../domain/instant';

export const SEARCH_LAGS_MS = 5 * MINUTE_MS;
