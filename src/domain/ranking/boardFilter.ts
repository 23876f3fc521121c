/** Reading a board's filter: can its order be ranked, and which issues does it show (rule L11)? */

const ORDER_BY = /\border\s+by\b/i;
const BY_RANK = /^\s*order\s+by\s+"?rank"?(\s+asc)?\s*$/i;

/** A board can be ranked only when its filter is ordered by rank, ascending, and by nothing else. */
export function isOrderedByRank(jql: string): boolean {
  const at = orderIndex(jql);
  return at !== null && BY_RANK.test(jql.slice(at));
}

/** The filter's condition alone. */
export function filterWithoutOrder(jql: string): string {
  const at = orderIndex(jql);
  return (at === null ? jql : jql.slice(0, at)).trim();
}

/** Where the order clause begins; text in quotes does not count. */
function orderIndex(jql: string): number | null {
  const unquoted = jql.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (quoted) =>
    quoted.toLowerCase() === '"rank"' ? quoted : ' '.repeat(quoted.length),
  );
  const found = ORDER_BY.exec(unquoted);
  return found ? found.index : null;
}
