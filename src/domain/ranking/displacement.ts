/** Whether an issue still stands where the agreed order has it (rule R11). Only order counts: Jira renews rank strings when nobody moved. */

/** True ranks, as Jira answers them now; null stands for the end of the backlog. */
export type RankBetween = { readonly rank: string; readonly below: string | null; readonly above: string | null };

/**
 * `below` is the rank of the issue it should stand below, `above` of the issue it should stand above. Ranks compare as plain strings.
 * Between neighbours that are themselves out of order every issue counts as displaced.
 */
export function isDisplaced({ rank, below, above }: RankBetween): boolean {
  return (below !== null && rank <= below) || (above !== null && rank >= above);
}
