import { DEFAULT_RIGHTS, DECISION_KINDS, type DecisionKind, type Decides } from '../../src/domain/decisionRights';
import {
  isDecidingEventOn,
  isTimeForSettings,
  mayLead,
  mayNameProxy,
  mayNameProxyFor,
  mayObject,
  mayTakeImpediments,
  seatId,
  seatsFor,
  seatsOf,
  voiceFor,
} from '../../src/domain/authority';
import { FORMS } from '../../src/domain/forum/forms';
import { productId } from '../../src/domain/ids';
import { after } from '../builders/moves';
import { facilitator, manager, owner } from '../builders/people';
import { EVENTS, aForum, chief, guest, otherOwner, pay, shop, sponsor, standIn, stranger } from './forum/aForum';

const now = after(60);
const forum = aForum();
const PEOPLE = { owner, otherOwner, standIn, manager, facilitator, chief, sponsor, guest, stranger };
type Who = keyof typeof PEOPLE;

/** Of a proposal that touches Pay: who holds which seat, by what the table says. */
const SEATS: Readonly<Record<Decides, Partial<Record<Who, string[]>>>> = {
  productOwner: { owner: ['po-pay'], standIn: ['po-pay'] },
  management: { manager: ['management'] },
  bothByPathway: { owner: ['po-pay'], standIn: ['po-pay'], manager: ['management'] },
};
const everyCell = DECISION_KINDS.flatMap((kind) =>
  (Object.keys(PEOPLE) as Who[]).map((who) => ({ kind, who, seats: SEATS[DEFAULT_RIGHTS.table[kind]][who] ?? [] })),
);
const seatsHeld = (who: Who, kind: DecisionKind, at = now) =>
  seatsOf(forum, { kind, products: [pay.id] }, { person: PEOPLE[who], now: at }).map(seatId);

describe('A1, A2 the table says whose answers decide, and no other role gives a seat', () => {
  it.each(everyCell)('$kind: $who answers for $seats', ({ kind, who, seats }) => {
    expect(seatsHeld(who, kind)).toEqual(seats);
  });

  it('by every form too: each kind is decided by the seats its table names, and by somebody', () => {
    for (const { rights } of Object.values(FORMS)) {
      for (const kind of DECISION_KINDS) {
        const seats = seatsFor({ ...forum, rights }, { kind, products: [pay.id, shop.id] }).map(seatId);
        const expected = {
          productOwner: ['po-pay', 'po-shop'],
          management: ['management'],
          bothByPathway: ['po-pay', 'po-shop', 'management'],
        };
        expect(seats).toEqual(expected[rights.table[kind]]);
      }
    }
  });
});

describe('A1 what touches two products needs both Product Owners', () => {
  const both = { kind: 'backlog' as const, products: [pay.id, shop.id, pay.id] };

  it('each with a seat of their own, once', () => {
    expect(seatsFor(forum, both).map(seatId)).toEqual(['po-pay', 'po-shop']);
    expect(seatsOf(forum, both, { person: otherOwner, now }).map(seatId)).toEqual(['po-shop']);
  });

  it('what names no product concerns them all, so that nothing decides itself', () => {
    expect(seatsFor(forum, { kind: 'emphasis', products: [] }).map(seatId)).toEqual(['po-pay', 'po-shop']);
    expect(seatsFor(forum, { kind: 'sharedTeam', products: [] }).map(seatId)).toEqual(['po-pay', 'po-shop', 'management']);
  });

  it('a product that is none of the forum’s is answered for by nobody', () => {
    expect(voiceFor(forum, { kind: 'productOwner', product: productId('gone') }, { person: owner, now })).toBeNull();
  });
});

describe('A3 a proxy speaks for a Product Owner, who stays accountable', () => {
  const seat = { kind: 'productOwner' as const, product: pay.id };
  const voiceAt = (seconds: number) => voiceFor(forum, seat, { person: standIn, now: after(seconds) });

  it('from the first instant up to the last, which is excluded', () => {
    expect([voiceAt(-1), voiceAt(0), voiceAt(3599), voiceAt(3600)]).toEqual([
      null,
      { by: standIn, for: owner },
      { by: standIn, for: owner },
      null,
    ]);
  });

  it('and the Product Owner may answer meanwhile', () => {
    expect(voiceFor(forum, seat, { person: owner, now })).toEqual({ by: owner, for: owner });
  });

  it('for no other Product Owner, not for management, and no longer once the product has another', () => {
    expect(seatsOf(forum, { kind: 'sharedTeam', products: [shop.id] }, { person: standIn, now })).toEqual([]);
    const handedOver = aForum({ products: [{ ...pay, owner: otherOwner }, shop] });
    expect(voiceFor(handedOver, seat, { person: standIn, now })).toBeNull();
  });
});

describe('A4 a Product Owner may object to what others decide of the own product', () => {
  it.each([
    ['owner', 'budget', true],
    ['standIn', 'budget', true],
    ['owner', 'backlog', false],
    ['owner', 'sharedTeam', false],
    ['otherOwner', 'budget', false],
    ['manager', 'budget', false],
    ['facilitator', 'budget', false],
  ] as const)('%s to %s: %s', (who, kind, may) => {
    expect(mayObject(forum, { kind, products: [pay.id] }, { person: PEOPLE[who], now })).toBe(may);
  });
});

describe('A5, A6 who leads, and who takes impediments', () => {
  const who = (may: (person: (typeof PEOPLE)[Who]) => boolean) => (Object.keys(PEOPLE) as Who[]).filter((one) => may(PEOPLE[one]));

  it('only facilitators lead; impediments are taken by them, management and the leadership team', () => {
    expect(who((person) => mayLead(forum, person))).toEqual(['facilitator']);
    expect(who((person) => mayTakeImpediments(forum, person))).toEqual(['manager', 'facilitator', 'chief']);
  });
});

describe('A7 the table changes at an event that decides', () => {
  it('settings, Product Owners and strengths also before the first', () => {
    const when = (is: (one: typeof forum) => boolean) =>
      Object.keys(EVENTS).filter((state) => is(aForum({ event: EVENTS[state] ?? forum.event })));
    expect(when(isDecidingEventOn)).toEqual(['open']);
    expect(when(isTimeForSettings)).toEqual(['notHeldYet', 'open']);
  });
});

describe('A8 a proxy is named by the Product Owner, or for them by a facilitator who is not it', () => {
  it.each([
    ['the Product Owner', owner, standIn, true],
    ['the Product Owner, a facilitator', owner, facilitator, true],
    ['a facilitator, somebody else', facilitator, standIn, true],
    ['a facilitator, themself', facilitator, facilitator, false],
    ['the other Product Owner', otherOwner, otherOwner, false],
    ['management', manager, manager, false],
    ['the proxy of today', standIn, standIn, false],
  ])('%s', (_who, person, by, may) => {
    expect(mayNameProxy(forum, { person, owner, by })).toBe(may);
  });

  it('for oneself, or as a facilitator for each', () => {
    expect(mayNameProxyFor(forum, facilitator)).toEqual([owner, otherOwner]);
    expect(mayNameProxyFor(forum, otherOwner)).toEqual([otherOwner]);
    expect(mayNameProxyFor(forum, manager)).toEqual([]);
  });
});
