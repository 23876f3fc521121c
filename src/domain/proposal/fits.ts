/** Which changes go with which kind of decision (rule O7): a kind never carries a change past whoever decides such changes. */
import type { DecisionKind, DecisionRights } from '../decisionRights';
import type { Change } from './change';

type Table = DecisionRights['table'];

/** Decisions about budgets, people and contracts order no backlog. */
const NEVER_ORDER: ReadonlySet<DecisionKind> = new Set(['budget', 'people', 'contract']);
const WITH_DATES: ReadonlySet<DecisionKind> = new Set(['releaseDate', 'contractDate', 'productLife', 'direction']);

/**
 * The order and the dates of a product are its Product Owner's. A kind that management decides alone carries them only where the
 * forum's table gives them to management anyway.
 */
export function fits(change: Change, kind: DecisionKind, table: Table): boolean {
  switch (change.kind) {
    case 'place':
    case 'add':
    case 'drop':
      return !NEVER_ORDER.has(kind) && hasOwner(kind, table, 'backlog');
    case 'date':
      return WITH_DATES.has(kind) && hasOwner(kind, table, 'releaseDate');
    case 'statement':
      // A wish about a backlog is exact, never words alone.
      return kind !== 'backlog';
  }
}

const hasOwner = (kind: DecisionKind, table: Table, like: DecisionKind): boolean =>
  table[kind] !== 'management' || table[like] === 'management';
