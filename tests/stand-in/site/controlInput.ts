/** What the control interface understands. Strict: an unknown key is named, never ignored. */
import * as v from 'valibot';
import { durationMs } from './duration';

/** An order that the control interface does not carry out; the message says why in one sentence. */
export class ControlRefusal extends Error {
  override readonly name = 'ControlRefusal';
  readonly status = 400;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const instant = v.pipe(
  v.string(),
  v.check(
    (text) => INSTANT.test(text) && !Number.isNaN(Date.parse(text)),
    'must be an ISO 8601 instant with its zone, e.g. 2027-03-08T18:00:00Z',
  ),
  v.transform((text) => Date.parse(text)),
);
const duration = v.pipe(
  v.string(),
  v.check((text) => durationMs(text) !== undefined, 'must be an ISO 8601 duration, e.g. PT15M'),
  v.transform((text) => durationMs(text) ?? 0),
);
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const ms = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = v.pipe(
  v.tuple([ms, ms]),
  v.check(([least, most]) => least <= most, 'must be [least, most]'),
);
/** As a frame has it, `{"extension": {...}}`, or the extension alone. */
const context = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((given) => (v.is(v.record(v.string(), v.unknown()), given['extension']) ? given['extension'] : given)),
);

export const clockInput = v.pipe(
  v.strictObject({ now: v.optional(instant), advance: v.optional(duration) }),
  v.check(({ now, advance }) => (now === undefined) !== (advance === undefined), 'Say either {"now": instant} or {"advance": duration}'),
);

export const jiraFaultsInput = {
  rate429: v.optional(probability),
  rate503: v.optional(probability),
  rate207: v.optional(probability),
  staleSearchMs: v.optional(ms),
};
export const forgeFaultsInput = {
  eventDelayMs: v.optional(v.union([ms, range], 'must be a number of ms or [least, most]')),
  eventLoss: v.optional(probability),
  eventDoubling: v.optional(probability),
  /** Null calls the killing off. */
  killAfterCall: v.optional(
    v.nullable(v.strictObject({ function: v.optional(v.string()), call: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
  ),
  callLatencyMs: v.optional(v.union([ms, range], 'must be a number of ms or [least, most]')),
  staleQueryMs: v.optional(ms),
  queueDoubling: v.optional(probability),
  scheduleDoubling: v.optional(probability),
};
/** `seed` starts the one source of randomness anew, so that what is drawn from here on can be repeated. */
export const faultsInput = v.strictObject({ seed: v.optional(ms), ...jiraFaultsInput, ...forgeFaultsInput });

export const rebalanceInput = v.strictObject({ rankField: v.optional(v.string()) });
export const invokeInput = v.strictObject({
  function: v.string(),
  call: v.string(),
  payload: v.optional(v.unknown()),
  accountId: v.string(),
  moduleKey: v.optional(v.string()),
  context: v.optional(context),
});

/** @throws ControlRefusal naming every key that is wrong */
export function readInput<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const read = v.safeParse(schema, input);
  if (read.success) return read.output;
  throw new ControlRefusal(read.issues.map(describe).join(' '));
}

function describe(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({ key }) => String(key)).join('.');
  if (issue.type === 'strict_object' && issue.expected === 'never' && path) return `There is no "${path}" to set here.`;
  return path ? `"${path}": ${issue.message}.` : `${issue.message}.`;
}
