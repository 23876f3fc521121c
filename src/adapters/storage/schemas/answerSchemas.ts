/** Answers to proposals as they are stored. */
import * as v from 'valibot';
import { answer } from '../../../contract/schemas/changeParts';
import type { SeatId } from '../../../domain/authority';
import type { GivenAnswer, Outcome } from '../../../domain/proposal/proposal';
import { at, branded, voice } from './parts';

export const outcome: v.GenericSchema<unknown, Outcome> = v.picklist(['agreed', 'agreedWithChange', 'notAgreed', 'later', 'pathway']);

export const givenAnswer: v.GenericSchema<unknown, GivenAnswer> = v.object({
  seat: branded<SeatId>(),
  answer,
  voice,
  at,
  reason: v.string(),
  event: v.number(),
});
