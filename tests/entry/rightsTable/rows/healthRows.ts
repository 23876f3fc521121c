/** Health of locks: everybody reads it, facilitators prove it. */
import { issueId } from '../../../../src/domain/ids';
import { STATES } from '../../../builders/rightsRoles';
import { type RightsRow, byFacilitator, reading, row } from '../row';

const open = { deciding: 'notLocked', afterNo: 'notLocked' };

export const healthRows: readonly RightsRow[] = [
  reading('showLockHealth', (room) => ({ productId: room.named.pay })),
  byFacilitator('proveLock', (room) => ({ productId: room.named.pay, by: 'hand' }), { unless: open }),
  // Nobody fights there, so that all whom it concerns are told just that.
  row('takeUpAgain', {
    may: ['facilitator', 'productOwner', 'proxy'],
    others: 'mayNotTakeUp',
    unless: Object.fromEntries(STATES.map((state) => [state, 'noSuchFight'])),
    input: (room) => ({ productId: room.named.pay, issueId: issueId('1'), mover: null }),
  }),
];
