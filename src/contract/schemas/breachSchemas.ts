/** What the calls about breaches accept. */
import * as v from 'valibot';
import { BREACH_CLASSES } from '../../domain/breach/breachClass';
import { RESULTS } from '../../domain/breach/groups';
import type { BreachCalls } from '../calls/breachCalls';
import { account, at, issue, number, product } from './parts';
import type { SchemasOf } from './schemasOf';

export const breachSchemas: SchemasOf<BreachCalls> = {
  listBreaches: v.strictObject({
    product: v.exactOptional(product),
    mover: v.exactOptional(account),
    as: v.exactOptional(v.picklist([...BREACH_CLASSES, 'none'])),
    result: v.exactOptional(v.picklist(RESULTS)),
    from: v.exactOptional(at),
    until: v.exactOptional(at),
    before: v.exactOptional(number),
  }),
  classBreaches: v.strictObject({ number, as: v.picklist(BREACH_CLASSES) }),
  showDrift: v.strictObject({ productId: product }),
  showMyMove: v.strictObject({ productId: product, issueId: v.exactOptional(issue) }),
};
