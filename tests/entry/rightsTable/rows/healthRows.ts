/** Health of locks: everybody reads it, facilitators prove it. */
import { type RightsRow, byFacilitator, reading } from '../row';

const open = { deciding: 'notLocked', afterNo: 'notLocked' };

export const healthRows: readonly RightsRow[] = [
  reading('showLockHealth', (room) => ({ productId: room.named.pay })),
  byFacilitator('proveLock', (room) => ({ productId: room.named.pay, by: 'hand' }), { unless: open }),
];
