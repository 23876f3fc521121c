/** Impediments as the backend would show them, on the Tuesday of the other samples. */
import type { ImpedimentBoard, ImpedimentCard } from '../../../src/contract/calls/impedimentCalls';
import { accountId, forumId, issueId, productId } from '../../../src/domain/ids';
import { plusMs } from '../../../src/domain/instant';
import { NOW } from './sample';

export const HOUR = 3_600_000;

/** Raised three hours ago by Mo, due in two and a half. */
export function impediment(number: number, change: Partial<ImpedimentCard> = {}): ImpedimentCard {
  const raisedAt = plusMs(NOW, -3 * HOUR);
  return {
    number,
    forumId: forumId('f1'),
    issueId: issueId(String(1000 + number)),
    title: `Impediment ${String(number)}`,
    product: productId('charge'),
    about: null,
    raisedBy: accountId('mo'),
    raisedAt,
    due: plusMs(NOW, 2.5 * HOUR),
    owner: null,
    column: 'raised',
    steps: [{ to: 'raised', by: accountId('mo'), at: raisedAt, reason: '' }],
    isLate: false,
    wasSameDay: null,
    maySteps: ['owned'],
    ...change,
  };
}

export const owned = (number: number, change: Partial<ImpedimentCard> = {}): ImpedimentCard =>
  impediment(number, { column: 'owned', owner: accountId('olga'), maySteps: ['raised', 'inRemoval', 'removed'], ...change });

export const removed = (number: number, change: Partial<ImpedimentCard> = {}): ImpedimentCard =>
  impediment(number, { column: 'removed', owner: accountId('olga'), maySteps: ['raised', 'owned', 'confirmed'], ...change });

export const board = (cards: readonly ImpedimentCard[], change: Partial<ImpedimentBoard> = {}): ImpedimentBoard => ({
  cards,
  sameDay: { confirmed: 0, sameDay: 0 },
  mayRaise: true,
  asOf: NOW,
  ...change,
});
