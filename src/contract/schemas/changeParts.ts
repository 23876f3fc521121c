/** The exact changes of proposals and answers, as they cross the wire. */
import * as v from 'valibot';
import type { Change, DateTarget, Where } from '../../domain/proposal/change';
import type { Answer, Wish } from '../../domain/proposal/proposal';
import { day, decisionKind, id, issue, line, number, product, text } from './parts';

const where: v.GenericSchema<unknown, Where> = v.variant('kind', [
  v.strictObject({ kind: v.literal('top') }),
  v.strictObject({ kind: v.literal('bottom') }),
  v.strictObject({ kind: v.literal('above'), issue }),
  v.strictObject({ kind: v.literal('below'), issue }),
  v.strictObject({ kind: v.literal('position'), position: number }),
]);

const target: v.GenericSchema<unknown, DateTarget> = v.variant('kind', [
  v.strictObject({ kind: v.literal('version'), id: id<string>(/^\d{1,18}$/) }),
  v.strictObject({ kind: v.literal('dueDate'), issue }),
]);

/** One call of Jira's moves 50 issues. */
const MOST_ISSUES = 50;
const MOST_CHANGES = 20;

export const change: v.GenericSchema<unknown, Change> = v.variant('kind', [
  v.strictObject({ kind: v.literal('place'), product, issues: v.pipe(v.array(issue), v.minLength(1), v.maxLength(MOST_ISSUES)), where }),
  v.strictObject({ kind: v.literal('add'), product, summary: line, where }),
  v.strictObject({ kind: v.literal('drop'), product, issue }),
  v.strictObject({ kind: v.literal('date'), product, target, name: line, from: v.nullable(day), to: day }),
  v.strictObject({ kind: v.literal('statement'), product: v.nullable(product), subject: line, from: text, to: line }),
]);
export const changes = v.pipe(v.array(change), v.minLength(1), v.maxLength(MOST_CHANGES));

export const wish: v.GenericSchema<unknown, Wish> = v.strictObject({
  kind: decisionKind,
  title: line,
  changes,
  reason: text,
  costOfWaiting: text,
  customerProblem: text,
  evidence: text,
});

export const answer: v.GenericSchema<unknown, Answer> = v.variant('kind', [
  v.strictObject({ kind: v.literal('agreed') }),
  v.strictObject({ kind: v.literal('agreedWithChange'), changes, text: line }),
  v.strictObject({ kind: v.literal('no') }),
  v.strictObject({ kind: v.literal('later') }),
  v.strictObject({ kind: v.literal('pathway') }),
  v.strictObject({ kind: v.literal('outOfRealm') }),
]);
