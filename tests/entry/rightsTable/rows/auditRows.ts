/** Checks of orders: everybody reads when, and may report what they see; facilitators have one made. */
import { type RightsRow, byEverybody, byFacilitator, reading } from '../row';

export const auditRows: readonly RightsRow[] = [
  reading('showChecks', () => ({})),
  byFacilitator('checkOrder', (room) => ({ productId: room.named.pay })),
  byEverybody('reportOrder', (room) => ({ productId: room.named.pay, order: [room.issue('PAY-2'), room.issue('PAY-1')] })),
];
