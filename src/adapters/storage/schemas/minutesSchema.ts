/** The minutes of an event as they are stored. */
import * as v from 'valibot';
import type { Minutes } from '../../../domain/minutes/minutes';
import { givenAnswer, outcome } from './answerSchemas';
import { account, at, forum } from './parts';
import { attendance, itemState, marks, topic } from './sessionSchemas';

const numbers = v.array(v.number());

export const minutesSchema: v.GenericSchema<unknown, Minutes> = v.object({
  forumId: forum,
  event: v.number(),
  openedAt: at,
  closedAt: at,
  closedBy: v.nullable(account),
  isInformationOnly: v.boolean(),
  attendance: v.array(attendance),
  items: v.array(
    v.object({
      topic,
      title: v.string(),
      state: itemState,
      spentMs: v.number(),
      answers: v.array(givenAnswer),
      // Minutes written before emergencies were told of have none.
      verdict: v.optional(v.nullable(v.object({ isReal: v.boolean(), note: v.string() })), null),
      outcomes: v.array(v.object({ product: v.nullable(v.string()), outcome, agreement: v.nullable(v.number()) })),
    }),
  ),
  marks,
  agreements: v.object({ made: numbers, renewed: numbers, keptBySilence: numbers, ended: numbers }),
  impediments: v.object({ raised: numbers, removed: numbers, open: numbers }),
  pathways: numbers,
  corrections: v.array(v.object({ text: v.string(), by: account, at })),
});
