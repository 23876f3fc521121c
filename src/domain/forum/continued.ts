/** A MetaScrum that met before it was made here goes on counting, and brings what stands (rule F10). */
import type { Agreement } from '../agreement/agreement';
import { type Result, ok, refused } from '../result';
import type { Forum } from './forum';
import { EMPTY_REGISTER, type Register } from './register';
import type { Continues, StandingBefore } from './setup';

/** What each agreement becomes; refused where one does not fit. Positions are promised as an agreed move promises them. */
export function agreementsBefore(
  forum: Forum,
  { nextEvent, nextAgreement, standing }: Continues,
): Result<readonly Agreement[], { code: 'standingMakesNoSense'; agreement: number }> {
  const agreements: Agreement[] = [];
  for (const brought of standing) {
    const product = forum.products[brought.product];
    const isKnown = agreements.some(({ number }) => number === brought.number);
    if (!product || isKnown || brought.number >= nextAgreement || !isPossible(brought)) {
      return refused({ code: 'standingMakesNoSense', agreement: brought.number });
    }
    agreements.push(agreementOf(forum, { brought, product, nextEvent }));
  }
  return ok(agreements);
}

/** Numbers go on from there, and what stands is open. */
export const registerBefore = ({ nextAgreement, standing }: Continues): Register => ({
  ...EMPTY_REGISTER,
  next: { ...EMPTY_REGISTER.next, agreement: nextAgreement },
  open: { ...EMPTY_REGISTER.open, agreement: standing.map(({ number }) => number).sort((a, b) => a - b) },
});

type Bringing = { brought: StandingBefore; product: Forum['products'][number]; nextEvent: number };

function agreementOf({ id, madeAt }: Forum, { brought, product, nextEvent }: Bringing): Agreement {
  const inOrder = [...brought.positions].sort((a, b) => a.position - b.position);
  return {
    number: brought.number,
    forumId: id,
    text: brought.text,
    products: [product.id],
    changes: inOrder.map(({ issue, position }) => ({
      kind: 'place',
      product: product.id,
      issues: [issue],
      where: { kind: 'position', position },
    })),
    proposal: null,
    agreedBy: [{ by: product.owner, for: product.owner }],
    agreedAt: madeAt,
    event: nextEvent - 1,
    until: nextEvent,
    renewals: [],
    state: { kind: 'standing' },
    application: { kind: 'tried', at: madeAt, results: inOrder.map((_, change) => ({ change, outcome: { kind: 'done' } })) },
  };
}

/** One issue a position, and one position an issue. */
function isPossible({ positions }: StandingBefore): boolean {
  const isOnce = (values: readonly unknown[]) => new Set(values).size === values.length;
  return isOnce(positions.map(({ issue }) => issue)) && isOnce(positions.map(({ position }) => position));
}
