/** JQL as a plain tree, parsed by Atlassian's own parser (`@atlaskit/jql-ast`). */
import { JastBuilder, type Clause as AstClause, type Operand as AstOperand } from '@atlaskit/jql-ast';
import { badRequest } from '../answers';

export type Operator = '=' | '!=' | 'in' | 'not in' | 'is' | 'is not' | '<' | '<=' | '>' | '>=' | '~' | '!~';
const OPERATORS: ReadonlySet<string> = new Set<Operator>(['=', '!=', 'in', 'not in', 'is', 'is not', '<', '<=', '>', '>=', '~', '!~']);

export type Value = { kind: 'text'; text: string } | { kind: 'empty' } | { kind: 'call'; name: string; args: readonly string[] };
export type Clause =
  | { kind: 'and' | 'or'; clauses: readonly Clause[] }
  | { kind: 'not'; clause: Clause }
  | { kind: 'field'; field: string; property?: PropertyPath; operator: Operator; values: readonly Value[] };
/** `issue.property[key].path.to.it`. */
export type PropertyPath = { key: string; path: readonly string[] };
export type FieldClause = Extract<Clause, { kind: 'field' }>;
export type Order = { field: string; descending: boolean };
export type Query = { where: Clause | undefined; order: readonly Order[] };

const builder = new JastBuilder();
const remembered = new Map<string, Query>();

/** @throws Refused (400) where the text is not JQL, or more of it than the stand-in knows. */
export function parseJql(jql: string): Query {
  const known = remembered.get(jql);
  if (known) return known;
  const { query, errors } = builder.build(jql);
  const error = errors[0];
  if (error) throw badRequest(`Error in the JQL Query: ${error.message}`);
  const parsed: Query = {
    where: query?.where ? clauseOf(query.where) : undefined,
    order: (query?.orderBy ? query.orderBy.fields : []).map(({ field, direction }) => ({
      field: field.value,
      descending: direction?.value === 'DESC',
    })),
  };
  if (remembered.size > 500) remembered.clear();
  remembered.set(jql, parsed);
  return parsed;
}

function clauseOf(clause: AstClause): Clause {
  switch (clause.clauseType) {
    case 'compound':
      return { kind: clause.operator.value, clauses: clause.clauses.map(clauseOf) };
    case 'not':
      return { kind: 'not', clause: clauseOf(clause.clause) };
    case 'terminal': {
      const { field, operator, operand, predicates } = clause;
      if (!operator || !operand) throw badRequest(`Error in the JQL Query: expecting an operator and a value after '${field.text}'.`);
      if (!isOperator(operator.value) || predicates.length > 0)
        throw badRequest(`The stand-in does not model the operator '${operator.text}'.`);
      const [property] = field.properties ?? [];
      return {
        kind: 'field',
        field: field.value,
        ...(property ? { property: { key: property.key ? property.key.value : '', path: (property.path ?? []).flatMap(namesIn) } } : {}),
        operator: operator.value,
        values: valuesOf(operand),
      };
    }
  }
}

/** What is quoted is one name, whatever it holds. */
const namesIn = ({ text, value }: { text: string; value: string }): string[] =>
  text.startsWith('"') ? [value] : value.split('.').filter((name) => name !== '');

export const unsupported = (clause: FieldClause) =>
  badRequest(`The operator '${clause.operator}' is not supported by the '${clause.field}' field.`);

function valuesOf(operand: AstOperand): Value[] {
  switch (operand.operandType) {
    case 'list':
      return operand.values.flatMap(valuesOf);
    case 'value':
      return [{ kind: 'text', text: operand.value }];
    case 'keyword':
      return [{ kind: 'empty' }];
    case 'function':
      return [{ kind: 'call', name: operand.function.value.toLowerCase(), args: operand.arguments.map((argument) => argument.value) }];
  }
}

function isOperator(text: string): text is Operator {
  return OPERATORS.has(text);
}
