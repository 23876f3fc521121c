/** The laws that hold whenever the world is at rest. Each broken one is a sentence that names what broke it. */
import type { Breach } from '../../src/domain/lock/productLock';
import type { BacklogModel } from './model/backlogModel';
import { type Forbidden, moveKey, type Observation } from './model/observation';
import { sideIn } from './model/relations';

export type Broken = { readonly law: Law; readonly what: string };
export type Law =
  | 'order'
  | 'untouched'
  | 'one breach a forbidden move'
  | 'no breach without a forbidden move'
  | 'agreed position'
  | 'locks open by events only'
  | 'chain'
  | 'no error'
  | 'nothing pending';

type Named = (issue: string) => string;

/** L1, L2: of every two issues the one is above that should be. */
export function orderLaw(model: BacklogModel, order: readonly string[], named: Named): Broken[] {
  const standing = order.filter((issue) => model.isStanding(issue));
  const wrong = standing.flatMap((one, index) =>
    standing
      .slice(index + 1)
      .filter((other) => model.relations.get(one, other) === 'below')
      .map((other) => `${named(other)} above ${named(one)}`),
  );
  return wrong.length === 0 ? [] : [{ law: 'order', what: `wanted ${wrong.join(', ')}; found ${order.map(named).join(' ')}` }];
}

/** R1: what nobody moved against the rule was ranked by the app. */
export const untouchedLaw = ({ touchedUnmoved }: BacklogModel, named: Named): Broken[] =>
  touchedUnmoved.map(({ issue, at }) => ({ law: 'untouched', what: `the app ranked ${named(issue)} at ${timeOf(at)}` }));

export const timeOf = (at: number): string => new Date(at).toISOString().slice(11, 23);

/** L12: each once, none for nothing. */
export function breachLaws(breaches: readonly Breach[], moves: readonly Observation[], named: Named): Broken[] {
  const broken: Broken[] = [];
  const told = new Set<string>();
  for (const { issueId, movedAt, mover, number } of breaches) {
    const key = moveKey({ issue: issueId, at: movedAt });
    const what = `breach ${number} of ${named(issueId)} at ${timeOf(movedAt)} by ${mover}`;
    if (told.has(key)) broken.push({ law: 'one breach a forbidden move', what: `${what} is told twice` });
    told.add(key);
    const isMove = moves.some(({ issue, at, actor }) => issue === issueId && at === Number(movedAt) && actor === mover);
    if (!isMove) broken.push({ law: 'no breach without a forbidden move', what });
  }
  return broken;
}

/** Forbidden moves that were away from the agreed place among what nobody touched, and that nobody but the app undid. */
export function missingBreaches(model: BacklogModel, breaches: readonly Breach[], named: Named): Broken[] {
  const told = new Set(breaches.map(({ issueId, movedAt }) => moveKey({ issue: issueId, at: movedAt })));
  const byIssue = groupedBy(model.forbidden);
  return [...byIssue].flatMap(([issue, moves]) => {
    if (!model.isStanding(issue) || (model.members.get(issue)?.passedAt ?? 0) >= (moves[0]?.move.at ?? 0)) return [];
    const lastHome = moves.findLastIndex((move) => !isAway(move, model));
    const away = moves.slice(lastHome + 1).filter(({ move, mustBreach }) => mustBreach && !told.has(moveKey(move)));
    return away.map(({ move }): Broken => ({
      law: 'one breach a forbidden move',
      what: `no breach of ${named(issue)} at ${timeOf(move.at)} by ${move.actor}`,
    }));
  });
}

function groupedBy(moves: readonly Forbidden[]): Map<string, Forbidden[]> {
  const groups = new Map<string, Forbidden[]>();
  for (const one of moves) groups.set(one.move.issue, [...(groups.get(one.move.issue) ?? []), one]);
  return groups;
}

function isAway({ move, agreed }: Forbidden, model: BacklogModel): boolean {
  return [...agreed].some(
    ([other, side]) =>
      !model.touched.has(other) && model.isStanding(other) && move.order.includes(other) && sideIn(move.order, move.issue, other) !== side,
  );
}

/** T3: what was agreed in the event stands, as long as the issues it names do and nothing that is allowed undid it. */
export function promiseLaw(model: BacklogModel, order: readonly string[], named: Named): Broken[] {
  const standing = model.promises.kept(model.relations).filter(({ issue, other }) => model.isStanding(issue) && model.isStanding(other));
  const broken = standing.filter(({ issue, other, kind }) => sideIn(order, issue, other) !== kind);
  return broken.map(({ issue, other, kind }) => ({ law: 'agreed position', what: `${named(issue)} ${kind} ${named(other)}` }));
}
