/** A forum of two products under lock, and an emergency declared by its manager at noon. */
import { type Answering, answered } from '../../../src/domain/emergency/answering';
import { type Declaration, declared } from '../../../src/domain/emergency/declaring';
import type { Emergency } from '../../../src/domain/emergency/emergency';
import { USUAL_EMERGENCIES } from '../../../src/domain/emergency/emergencySettings';
import type { Forum } from '../../../src/domain/forum/forum';
import { accountId, issueId, productId } from '../../../src/domain/ids';
import { type Instant, MINUTE_MS, parseInstant, plusMs } from '../../../src/domain/instant';
import type { Result } from '../../../src/domain/result';
import { forum as oneProduct, who as others } from '../impediment/impedimentForum';

export const NOON = parseInstant('2027-03-16T12:00:00Z');
export const after = (minutes: number): Instant => plusMs(NOON, minutes * MINUTE_MS);
export const who = { ...others, otherOwner: accountId('otherOwner'), manager: others.leader, secondManager: accountId('second') };
export const charge = productId('charge');
export const lux = productId('lux');
export const issues = ['1', '2', '3', '4', '5', '6'].map(issueId);
export const [first = issueId('1'), second = issueId('2')] = issues;

const [product] = oneProduct.products;
if (!product) throw new Error('The forum has no product.');

export const forum: Forum = {
  ...oneProduct,
  people: [...oneProduct.people, { person: who.secondManager, role: 'management' }],
  products: [product, { ...product, id: lux, name: 'Lux', owner: who.otherOwner }],
  event: { state: 'closed', number: 3, closedAt: after(-600), closedBy: who.facilitator, informationOnly: false },
};

export const withRule = (change: Partial<typeof USUAL_EMERGENCIES>): Forum => ({
  ...forum,
  settings: { ...forum.settings, emergencies: { ...USUAL_EMERGENCIES, ...change } },
});
export const inEvent = (informationOnly = false): Forum => ({
  ...forum,
  event: { state: 'open', number: 4, openedAt: after(200), openedBy: who.facilitator, informationOnly },
});

export const declaration: Declaration = {
  harm: 'The hospital cannot bill',
  wanted: 'The fix comes first',
  changes: [],
  parts: [{ product: charge, issues: [first], points: 5 }],
  until: after(240),
};
export const overBoth: Declaration = {
  ...declaration,
  parts: [...declaration.parts, { product: lux, issues: [second], points: 3 }],
};

/** @throws Error where it is refused */
export function value<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

export const asked = (said: Declaration = declaration, by = who.manager, number = 1): Emergency =>
  value(declared(forum, said, { number, by, at: NOON }));

export const answering = (change: Partial<Answering> = {}): Answering => ({
  product: charge,
  isGranted: true,
  reason: '',
  points: 5,
  undo: [],
  person: who.owner,
  now: after(10),
  ...change,
});

export const granted = (emergency: Emergency = asked()): Emergency =>
  emergency.parts.reduce(
    (held, part) =>
      value(answered(forum, held, answering({ product: part.product, person: part.product === lux ? who.otherOwner : who.owner }))),
    emergency,
  );
