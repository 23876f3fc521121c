/** Conditions on attributes, as queries filter by them and transactions depend on them. */
import type { EntityDefinition } from '../manifest/manifest';
import { badRequest, KvsRefusal } from './refusal';
import type { Condition, Conditions } from './requests';

const MOST_CONDITIONS = 100;

/** @throws KvsRefusal where the conditions are malformed or name an undeclared attribute. */
export function checkConditions(entity: EntityDefinition, conditions: Conditions): void {
  const { and, or } = conditions;
  if (and && or) throw new KvsRefusal(400, 'INVALID_FILTER_OPERATORS_COMBINATION', 'Operators "and" and "or" cannot stand side by side');
  const list = and ?? or ?? [];
  if (list.length === 0) throw new KvsRefusal(400, 'EMPTY_FILTER_OPERATOR', 'Operators "and" and "or" cannot be empty');
  if (list.length > MOST_CONDITIONS) throw badRequest(`At most ${MOST_CONDITIONS} conditions are allowed`);
  for (const condition of list) {
    checkValues(condition.condition, condition.values);
    if (!(condition.property in entity.attributes))
      throw badRequest(`Property "${condition.property}" is not defined in the entity "${entity.name}"`);
  }
}

/** @throws KvsRefusal */
export function checkValues(name: Condition['condition'], values: readonly unknown[]): void {
  const needed = name === 'BETWEEN' ? 2 : 1;
  if (values.length < needed) throw new KvsRefusal(400, 'INSUFFICIENT_FILTER_VALUES', `The condition ${name} needs ${needed} values`);
}

export function holds({ and, or }: Conditions, value: unknown): boolean {
  const attributes = (value ?? {}) as Readonly<Record<string, unknown>>;
  const test = ({ property, condition, values }: Condition): boolean => matches(condition, values, attributes[property]);
  return and ? and.every(test) : (or ?? []).some(test);
}

/** Against an absent attribute only `NOT_EXISTS` is true. */
export function matches(name: Condition['condition'], values: readonly unknown[], actual: unknown): boolean {
  const isPresent = actual !== undefined && actual !== null;
  if (name === 'NOT_EXISTS') return !isPresent;
  if (!isPresent) return false;
  const [first, second] = values;
  switch (name) {
    case 'EXISTS':
      return true;
    case 'EQUAL_TO':
      return actual === first;
    case 'NOT_EQUAL_TO':
      return actual !== first;
    case 'BEGINS_WITH':
      return typeof actual === 'string' && actual.startsWith(String(first));
    case 'CONTAINS':
      return contains(actual, first);
    case 'NOT_CONTAINS':
      return !contains(actual, first);
    case 'BETWEEN':
      return compare(actual, first) >= 0 && compare(actual, second) <= 0;
    case 'GREATER_THAN':
      return compare(actual, first) > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return compare(actual, first) >= 0;
    case 'LESS_THAN':
      return compare(actual, first) < 0;
    case 'LESS_THAN_EQUAL_TO':
      return compare(actual, first) <= 0;
  }
}

/** Negative, zero, positive; NaN, which satisfies no comparison, where the kinds differ. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string') return a < b ? -1 : a > b ? 1 : 0;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return Number.NaN;
}

function contains(actual: unknown, part: unknown): boolean {
  if (Array.isArray(actual)) return actual.includes(part);
  return typeof actual === 'string' && actual.includes(String(part));
}
