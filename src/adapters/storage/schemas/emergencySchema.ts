/** An emergency as it is stored. */
import * as v from 'valibot';
import { change } from '../../../contract/schemas/changeParts';
import { type Emergency, type EmergencyPart, RESPONSE_STEPS } from '../../../domain/emergency/emergency';
import { account, at, forum, issue, product, voice } from './parts';

const by = v.object({ by: account, at });

const part: v.GenericSchema<unknown, EmergencyPart> = v.object({
  product,
  issues: v.nullable(v.array(issue)),
  points: v.number(),
  answer: v.nullable(
    v.object({ isGranted: v.boolean(), voice, way: v.picklist(['owner', 'proxy', 'management']), at, reason: v.string() }),
  ),
  step: v.nullable(v.object({ step: v.picklist(RESPONSE_STEPS), datesMove: v.boolean(), by: account, at })),
  undo: v.array(change),
});

export const emergencySchema: v.GenericSchema<unknown, Emergency> = v.object({
  number: v.number(),
  forumId: forum,
  declaredBy: account,
  declaredAt: at,
  harm: v.string(),
  wanted: v.string(),
  changes: v.array(change),
  until: at,
  parts: v.array(part),
  ended: v.nullable(v.object({ at, by: v.nullable(account) })),
  managementTold: v.nullable(by),
  falseAlarm: v.nullable(by),
  review: v.nullable(v.object({ by: account, at, event: v.number(), isReal: v.boolean(), note: v.string() })),
  told: v.array(v.picklist(['standIns', 'management', 'end'])),
});
