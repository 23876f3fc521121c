/** What breaches are judged to be, as it is stored beside them. */
import * as v from 'valibot';
import { BREACH_CLASSES, type ClassedBreach } from '../../../domain/breach/breachClass';
import { at, product, voice } from './parts';

export const classedBreachSchema: v.GenericSchema<unknown, ClassedBreach> = v.object({
  number: v.number(),
  productId: product,
  steps: v.array(v.object({ as: v.picklist(BREACH_CLASSES), voice, at, moves: v.number() })),
});
