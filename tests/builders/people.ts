/** People of domain tests; each suite reads as a sentence about them. */
import { accountId } from '../../src/domain/ids';

export const owner = accountId('owner-1');
export const manager = accountId('manager-1');
export const facilitator = accountId('facilitator-1');
