/** From JQL to a test of issues and an order over them. Unknown fields, values and operators are refused as Jira refuses them. */
import { badRequest } from '../answers';
import type { IssueRecord } from '../records';
import { findField, type Asker, type JqlField, type PickField, type RangeField, type TextField } from './fields';
import { propertyTest } from './propertyTest';
import { parseJql, unsupported, type Clause, type FieldClause, type Value } from './query';
import { wordsHold } from './words';

export type Test = (issue: IssueRecord) => boolean;
export type Sort =
  | { kind: 'rank'; fieldId: string; descending: boolean }
  | { kind: 'key'; of: (issue: IssueRecord) => string | number; descending: boolean };
export type Search = { matches: Test; isBounded: boolean; sorts: readonly Sort[] };

export function compileJql(jql: string, asker: Asker): Search {
  const query = parseJql(jql);
  if (query.order.length > 7) throw badRequest('The ORDER BY clause can contain a maximum of 7 fields.');
  return {
    matches: query.where ? testOf(query.where, asker) : () => true,
    isBounded: query.where !== undefined,
    sorts: query.order.map(({ field, descending }) => sortOf(field, descending, asker)),
  };
}

function testOf(clause: Clause, asker: Asker): Test {
  switch (clause.kind) {
    case 'and': {
      const tests = clause.clauses.map((one) => testOf(one, asker));
      return (issue) => tests.every((test) => test(issue));
    }
    case 'or': {
      const tests = clause.clauses.map((one) => testOf(one, asker));
      return (issue) => tests.some((test) => test(issue));
    }
    case 'not': {
      const test = testOf(clause.clause, asker);
      return (issue) => !test(issue);
    }
    case 'field':
      return fieldTest(clause, asker);
  }
}

function fieldTest(clause: FieldClause, asker: Asker): Test {
  if (clause.property) return propertyTest(clause.property, clause, asker);
  const field = findField(clause.field, asker.site);
  if (!field) throw badRequest(`Field '${clause.field}' does not exist or you do not have permission to view it.`);
  if (field.kind === 'rank') throw unsupported(clause);
  const isEmpty = (issue: IssueRecord): boolean => emptyOf(field, issue, asker);
  const asksForEmpty = clause.values.some((value) => value.kind === 'empty');
  if (clause.operator === 'is' || clause.operator === 'is not') {
    if (!asksForEmpty) throw unsupported(clause);
    return clause.operator === 'is' ? isEmpty : (issue) => !isEmpty(issue);
  }
  const test = ofKind(field, clause, asker);
  if (!asksForEmpty) return test;
  if (clause.operator === '=' || clause.operator === 'in') return (issue) => isEmpty(issue) || test(issue);
  return (issue) => !isEmpty(issue) && (clause.values.length === 1 || test(issue));
}

function ofKind(field: JqlField, clause: FieldClause, asker: Asker): Test {
  switch (field.kind) {
    case 'pick':
      return pickTest(field, clause, asker);
    case 'range':
      return rangeTest(field, clause, asker);
    case 'text':
      return textTest(field, clause, asker);
  }
}

function emptyOf(field: JqlField, issue: IssueRecord, asker: Asker): boolean {
  const value = field.of(issue, asker);
  return value === null || (Array.isArray(value) && value.filter((one) => one !== '').length === 0);
}

function pickTest(field: PickField, clause: FieldClause, asker: Asker): Test {
  const { operator } = clause;
  const wanted = new Set(clause.values.flatMap((value) => picked(field, value, clause, asker)));
  const isIn: Test = (issue) => field.of(issue, asker).some((id) => wanted.has(id));
  if (operator === '=' || operator === 'in') return isIn;
  if (operator === '!=' || operator === 'not in') return (issue) => !emptyOf(field, issue, asker) && !isIn(issue);
  const limit = Number([...wanted][0]);
  if (
    !['id', 'issue', 'key', 'issuekey'].includes(clause.field.toLowerCase()) ||
    operator === '~' ||
    operator === '!~' ||
    operator === 'is' ||
    operator === 'is not'
  )
    throw unsupported(clause);
  return (issue) => compares(operator, Number(issue.id), limit);
}

function picked(field: PickField, value: Value, clause: FieldClause, asker: Asker): readonly string[] {
  if (value.kind === 'empty') return [];
  const ids = value.kind === 'call' ? field.calls?.[value.name]?.(asker) : field.named(value.text, asker);
  if (ids) return ids;
  if (value.kind === 'call') throw badRequest(`Unable to find JQL function '${value.name}()' for the field '${clause.field}'.`);
  throw badRequest(`The value '${value.text}' does not exist for the field '${clause.field}'.`);
}

function rangeTest(field: RangeField, clause: FieldClause, asker: Asker): Test {
  const { operator } = clause;
  const limits = clause.values.filter((value) => value.kind !== 'empty').map((value) => limitOf(field, value, clause, asker));
  if (operator === '~' || operator === '!~' || operator === 'is' || operator === 'is not') throw unsupported(clause);
  const test = (value: number): boolean => {
    if (operator === 'in') return limits.includes(value);
    if (operator === 'not in') return !limits.includes(value);
    return compares(operator, value, limits[0] ?? Number.NaN);
  };
  return (issue) => {
    const value = field.of(issue, asker);
    return value !== null && test(value);
  };
}

function limitOf(field: RangeField, value: Value, clause: FieldClause, asker: Asker): number {
  if (value.kind === 'call' && value.name === 'now') return asker.site.kernel.now();
  const limit = value.kind === 'text' ? field.read(value.text, asker) : undefined;
  if (limit === undefined)
    throw badRequest(`The value ${value.kind === 'text' ? `'${value.text}'` : ''} for the field '${clause.field}' is invalid.`);
  return limit;
}

function textTest(field: TextField, clause: FieldClause, asker: Asker): Test {
  const { operator, values } = clause;
  if (operator !== '~' && operator !== '!~') throw unsupported(clause);
  const wanted = values.flatMap((value) => (value.kind === 'text' ? [value.text] : []));
  const holds: Test = (issue) => wordsHold(field.of(issue, asker), wanted);
  return operator === '~' ? holds : (issue) => !holds(issue);
}

function compares(operator: '=' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | 'not in', left: number, right: number): boolean {
  switch (operator) {
    case '=':
    case 'in':
      return left === right;
    case '!=':
    case 'not in':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

function sortOf(name: string, descending: boolean, asker: Asker): Sort {
  const field = findField(name, asker.site);
  if (field?.kind === 'rank') return { kind: 'rank', fieldId: field.fieldId, descending };
  if (!field) throw badRequest(`Not able to sort using field '${name}'.`);
  const known = name.toLowerCase();
  if (known === 'id') return { kind: 'key', of: (issue) => Number(issue.id), descending };
  if (known === 'priority') return { kind: 'key', of: (issue) => -Number(issue.priorityId), descending };
  if (['key', 'issuekey', 'issue'].includes(known)) return { kind: 'key', of: sortableKey, descending };
  if (field.kind === 'range') return { kind: 'key', of: (issue) => field.of(issue, asker) ?? Number.MAX_SAFE_INTEGER, descending };
  return { kind: 'key', of: (issue) => field.of(issue, asker)[0] ?? '￿', descending };
}

/** By project, then by number. */
function sortableKey({ key }: IssueRecord): string {
  const [project = '', number = ''] = key.split('-');
  return `${project}-${number.padStart(9, '0')}`;
}
