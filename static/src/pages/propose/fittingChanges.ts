/** Which changes a kind of decision can carry, by the very rule that judges them when they are filed. */
import type { DecisionKind, DecisionRights } from '../../../../src/domain/decisionRights';
import { issueId, productId } from '../../../../src/domain/ids';
import type { Change } from '../../../../src/domain/proposal/change';
import { fits } from '../../../../src/domain/proposal/fits';

const [product, issue] = [productId('any'), issueId('0')];
const EXAMPLES: readonly Change[] = [
  { kind: 'place', product, issues: [issue], where: { kind: 'top' } },
  { kind: 'add', product, summary: '', where: { kind: 'top' } },
  { kind: 'drop', product, issue },
  { kind: 'date', product, target: { kind: 'dueDate', issue }, name: '', from: null, to: '' },
  { kind: 'statement', product, subject: '', from: '', to: '' },
];

export const fittingChanges = (kind: DecisionKind, table: DecisionRights['table']): readonly Change['kind'][] =>
  EXAMPLES.filter((change) => fits(change, kind, table)).map((change) => change.kind);
