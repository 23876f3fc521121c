/**
 * `issue.property[key].path`: what a property holds there; of a list, any of its elements. Jira finds only what an app's manifest has it
 * index; here everything is found.
 */
import { badRequest } from '../answers';
import { isDay } from '../present/dates';
import type { IssueRecord } from '../records';
import type { Asker } from './fields';
import { unsupported, type FieldClause, type PropertyPath } from './query';
import { wordsHold } from './words';

type Scalar = string | number | boolean;
type Test = (issue: IssueRecord) => boolean;

/** @throws Refused (400) for a path that is none, a function, or an operator that compares what cannot be compared */
export function propertyTest(property: PropertyPath, clause: FieldClause, { site }: Asker): Test {
  const name = clause.field.toLowerCase();
  if (name !== 'issue.property' || property.path.length === 0)
    throw badRequest(`Field '${clause.field}[${property.key}]' does not exist or you do not have permission to view it.`);
  const held = ({ id }: IssueRecord): readonly Scalar[] => heldAt(site.properties.get(id)?.[property.key], property.path);
  const wanted = clause.values.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
  if (clause.values.some(({ kind }) => kind === 'call')) throw unsupported(clause);
  const isEmpty: Test = (issue) => held(issue).length === 0;
  const asksForEmpty = clause.values.some(({ kind }) => kind === 'empty');
  const isAny: Test = (issue) => (asksForEmpty && isEmpty(issue)) || held(issue).some((one) => wanted.includes(String(one)));
  switch (clause.operator) {
    case 'is':
    case 'is not':
      if (!asksForEmpty) throw unsupported(clause);
      return clause.operator === 'is' ? isEmpty : (issue) => !isEmpty(issue);
    case '=':
    case 'in':
      return isAny;
    case '!=':
    case 'not in':
      return (issue) => !isEmpty(issue) && !isAny(issue);
    case '~':
      return (issue) => wordsHold(held(issue).map(String), wanted);
    case '!~':
      return (issue) => !wordsHold(held(issue).map(String), wanted);
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compared(held, clause, wanted[0] ?? '');
  }
}

function heldAt(value: unknown, path: readonly string[]): readonly Scalar[] {
  if (Array.isArray(value)) return value.flatMap((element: unknown) => heldAt(element, path));
  const [name, ...deeper] = path;
  if (name !== undefined) return isObject(value) && Object.hasOwn(value, name) ? heldAt(value[name], deeper) : [];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [value] : [];
}
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Numbers with numbers, days with days. */
function compared(held: (issue: IssueRecord) => readonly Scalar[], clause: FieldClause, wanted: string): Test {
  const limit = isDay(wanted) ? wanted : wanted.trim() === '' ? Number.NaN : Number(wanted);
  if (Number.isNaN(limit)) throw badRequest(`The value '${wanted}' for the field '${clause.field}' is invalid.`);
  const order = (one: Scalar): number | undefined => {
    if (typeof one !== typeof limit || (typeof one === 'string' && !isDay(one))) return undefined;
    return one === limit ? 0 : one < limit ? -1 : 1;
  };
  const fits = (one: Scalar): boolean => {
    const found = order(one);
    if (found === undefined) return false;
    if (found === 0) return clause.operator.endsWith('=');
    return clause.operator.startsWith('<') === found < 0;
  };
  return (issue) => held(issue).some(fits);
}
