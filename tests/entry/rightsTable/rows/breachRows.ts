/** Breaches: everybody reads them, and the Product Owner of the product, or who stands in, judges them. */
import { type RightsRow, reading, row } from '../row';

/** Made by a manager between the events. */
const THE_BREACH = 1;

export const breachRows: readonly RightsRow[] = [
  reading('listBreaches', () => ({})),
  reading('showDrift', (room) => ({ productId: room.named.pay })),
  reading('showMyMove', (room) => ({ productId: room.named.pay })),
  row('classBreaches', {
    may: ['productOwner', 'proxy'],
    others: 'notTheProductOwner',
    input: () => ({ number: THE_BREACH, as: 'processGap' }),
  }),
];
