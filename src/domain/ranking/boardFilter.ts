/** Reading a board's filter: can its order be ranked, and which issues does it show (rule L11)? */

const ORDER_BY = /\border\s+by\b/i;
const BY_ONE_FIELD = /^order\s+by\s+(?:"([^"]+)"|'([^']+)'|([^\s,"']+))(?:\s+asc)?\s*$/i;

/**
 * A board can be ranked only when its filter is ordered by rank, ascending, and by nothing else.
 * @param names what JQL may call the board's rank field on this site: `Rank`, its name in the site's language, `cf[10019]`
 */
export function isOrderedByRank(jql: string, names: readonly string[]): boolean {
  const at = orderIndex(jql);
  const [, ...spellings] = (at === null ? null : BY_ONE_FIELD.exec(jql.slice(at))) ?? [];
  // One of the three groups matched; the others are empty.
  const field = spellings.join('').toLowerCase();
  return names.some((name) => name.toLowerCase() === field);
}

/** The filter's condition alone. */
export function filterWithoutOrder(jql: string): string {
  const at = orderIndex(jql);
  return (at === null ? jql : jql.slice(0, at)).trim();
}

/** Where the order clause begins; text in quotes does not count. */
function orderIndex(jql: string): number | null {
  const unquoted = jql.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (quoted) => ' '.repeat(quoted.length));
  const found = ORDER_BY.exec(unquoted);
  return found ? found.index : null;
}
