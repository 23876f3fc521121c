/**
 * Finds where a rank string belongs in an agreed order by asking for the true ranks of a few issues (rules R12-R14). The order's hints say
 * where to look first. If Jira has renewed its ranks since, they mislead: the answers show it, and the search goes on by thirds.
 */
import type { IssueId } from '../ids';
import { issueAt, size, without, type AgreedOrder } from './agreedOrder';
import { guessByHints, type Stretch } from './hintGuess';
import { consistent, evidenceOf, type Evidence } from './rankEvidence';

/** Read the ranks of `probe` and go on with `continueSearch`; or the issue that the rank stands directly below, null for the top. */
export type SearchStep = RankSearch | { readonly kind: 'found'; readonly found: IssueId | null };
export type RankSearch = Search & { readonly kind: 'probe'; readonly probe: readonly IssueId[] };

type Search = {
  /** Without the issues that were set aside or are gone. */
  readonly order: AgreedOrder;
  readonly rank: string;
  readonly ranks: ReadonlyMap<IssueId, string>;
  readonly guessesLeft: number;
  readonly probesLeft: number;
};
type Sought = { readonly rank: string; readonly excluded: ReadonlySet<IssueId> };

/** A rank that belongs between true hints is found by the first guess; a second one forgives a displaced neighbour. */
const GUESSES = 2;
/** Twice what 50,000 issues ever need. Only answers that contradict each other get here; the best place known so far is then taken. */
const PROBES = 64;

const GUESS_AT = [0, 0.25, 0.5, 0.75, 1];
/** Two issues a step cost 3 points and leave a third: the cheapest way there is. */
const THIRDS_AT = [1 / 3, 2 / 3];
const ALL_OF = 3;

/** Name in `excluded` the issue whose rank is sought, and all others known to have been moved. */
export function startSearch(order: AgreedOrder, { rank, excluded }: Sought): SearchStep {
  return advance({ order: without(order, excluded), rank, ranks: new Map(), guessesLeft: GUESSES, probesLeft: PROBES });
}

/** `answers` holds the true rank of each issue asked for; an issue without one is gone and no longer counts. */
export function continueSearch(search: RankSearch, answers: ReadonlyMap<IssueId, string | undefined>): SearchStep {
  const ranks = new Map(search.ranks);
  const gone: IssueId[] = [];
  for (const issue of search.probe) {
    const rank = answers.get(issue);
    if (rank === undefined) gone.push(issue);
    else ranks.set(issue, rank);
  }
  return advance({ ...search, order: without(search.order, gone), ranks, probesLeft: search.probesLeft - search.probe.length });
}

function advance(search: Search): SearchStep {
  const { order, rank } = search;
  const evidence = evidenceOf(order, search.ranks);
  const trail = consistent(evidence);
  const below = trail.findLast((point) => point.rank <= rank);
  const above = trail.find((point) => point.rank > rank);
  const within = { from: (below?.at ?? -1) + 1, to: (above?.at ?? size(order)) - 1 };
  const known = new Set(evidence.map((point) => point.at));
  const guess = search.guessesLeft > 0 && hintsHold(search, evidence) ? guessByHints(order, { rank, within, known }) : undefined;
  const inside = guess
    ? pick(guess, { known, at: GUESS_AT, allOf: GUESS_AT.length })
    : pick(within, { known, at: THIRDS_AT, allOf: ALL_OF });
  const places = inside.length > 0 ? inside : unconfirmed({ below, above, evidence, trail, last: size(order) - 1 });
  if (places.length === 0 || search.probesLeft <= 0) return { kind: 'found', found: below ? issueAt(order, below.at) : null };
  const probe = places.flatMap((at) => issueAt(order, at) ?? []);
  return { ...search, kind: 'probe', probe, guessesLeft: search.guessesLeft - (guess ? 1 : 0) };
}

/** As long as one hint still equals the true rank, Jira has not renewed them all. */
function hintsHold({ order }: Search, evidence: readonly Evidence[]): boolean {
  const hinted = evidence.filter((point) => order.hints[point.at] !== '');
  return hinted.length === 0 || hinted.some((point) => point.hintHolds);
}

type Picking = { readonly known: ReadonlySet<number>; readonly at: readonly number[]; readonly allOf: number };

/** The places not yet known at these fractions of a stretch, or all of them where they are few. */
function pick({ from, to }: Stretch, { known, at, allOf }: Picking): readonly number[] {
  const places = Array.from({ length: Math.min(to - from + 1, known.size + allOf + 1) }, (_, i) => from + i).filter((p) => !known.has(p));
  if (places.length <= allOf) return places;
  const taken = new Set(known);
  return at.map((fraction) => {
    let place = from + Math.round(fraction * (to - from));
    for (let distance = 1; taken.has(place) || place < from || place > to; distance += 1)
      place += distance % 2 === 0 ? distance : -distance;
    taken.add(place);
    return place;
  });
}

type Bracket = {
  readonly below: Evidence | undefined;
  readonly above: Evidence | undefined;
  readonly evidence: readonly Evidence[];
  readonly trail: readonly Evidence[];
  readonly last: number;
};

/**
 * The two issues found to enclose the rank may be displaced ones. Each is confirmed by its hint or by the next issue further out; the places
 * of those still to be asked are answered.
 */
function unconfirmed({ below, above, evidence, trail, last }: Bracket): readonly number[] {
  const strays = new Set(evidence.filter((point) => !trail.includes(point)).map((point) => point.at));
  const settled = new Set(trail.map((point) => point.at));
  const outer = (point: Evidence | undefined, step: 1 | -1): readonly number[] => {
    if (point === undefined || point.hintHolds) return [];
    let at = point.at + step;
    while (strays.has(at)) at += step;
    return at < 0 || at > last || settled.has(at) ? [] : [at];
  };
  return [...outer(below, -1), ...outer(above, 1)];
}
