/** What the calls about emergencies accept. Empty texts pass the door, so that the refusal can name what is missing. */
import * as v from 'valibot';
import { RESPONSE_STEPS } from '../../domain/emergency/emergency';
import type { EmergencyCalls } from '../calls/emergencyCalls';
import { changes } from './changeParts';
import { at, issue, LONGEST_LINE, number, product, text } from './parts';
import type { SchemasOf } from './schemasOf';

/** All of them open in one step, with their entries in the log. */
const MOST_PRODUCTS = 5;
const MOST_ISSUES = 50;

const short = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_LINE));
const points = v.pipe(v.number(), v.minValue(0), v.maxValue(1000));
const part = v.strictObject({ product, issues: v.nullable(v.pipe(v.array(issue), v.maxLength(MOST_ISSUES))), points });
/** Only what changes an order needs an opening. */
const moves = v.union([
  v.pipe(v.array(v.never()), v.maxLength(0)),
  v.pipe(
    changes,
    v.check((all) => all.every(({ kind }) => kind === 'place'), 'must be changes of order'),
  ),
]);

export const emergencySchemas: SchemasOf<EmergencyCalls> = {
  declareEmergency: v.strictObject({
    harm: text,
    wanted: short,
    changes: moves,
    parts: v.pipe(v.array(part), v.maxLength(MOST_PRODUCTS)),
    until: v.nullable(at),
  }),
  answerEmergency: v.strictObject({ number, product, isGranted: v.boolean(), reason: short, points }),
  respondToEmergency: v.strictObject({ number, product, step: v.picklist(RESPONSE_STEPS), datesMove: v.boolean() }),
  tellManagement: v.strictObject({ number }),
  endEmergency: v.strictObject({ number }),
  callFalseAlarm: v.strictObject({ number }),
  reviewEmergency: v.strictObject({ number, isReal: v.boolean(), note: short }),
  listEmergencies: v.strictObject({ before: v.exactOptional(number) }),
  showEmergency: v.strictObject({ number }),
};
