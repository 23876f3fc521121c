import { withProduct } from '../../../src/domain/forum/forum';
import { openEvent, startClosing, withOrderTaken } from '../../../src/domain/forum/eventSteps';
import { productId } from '../../../src/domain/ids';
import { after } from '../../builders/moves';
import { facilitator, manager, owner } from '../../builders/people';
import { aForum, product } from './aForum';

const forum = aForum();
const as = (actor = facilitator, informationOnly = false) => ({ actor, now: after(0), informationOnly });
const opened = (informationOnly = false) => {
  const result = openEvent(forum, as(facilitator, informationOnly));
  if (!result.ok) throw new Error('not opened');
  return result.value;
};
const closing = () => {
  const result = startClosing(opened(), as());
  if (!result.ok) throw new Error('not closing');
  return result.value;
};

describe('F4 only a facilitator opens an event, and only when none is open', () => {
  it('refuses everybody else, the Product Owner too', () => {
    for (const person of [manager, owner])
      expect(openEvent(forum, as(person))).toMatchObject({ ok: false, refusal: { code: 'notTheFacilitator' } });
  });

  it('refuses a second opening, while open and while closing', () => {
    expect(openEvent(opened(), as())).toMatchObject({ refusal: { code: 'alreadyOpen', id: 'E1' } });
    expect(openEvent(closing(), as())).toMatchObject({ refusal: { code: 'stillClosing' } });
  });

  it('numbers events in sequence', () => {
    const closed = forum.products.reduce((now, { id }) => withOrderTaken(now, id, after(9)), closing());
    expect(openEvent(closed, as())).toMatchObject({ value: { event: { state: 'open', number: 2 } } });
  });

  it('goes on counting where the MetaScrum met before', () => {
    expect(openEvent(aForum({ firstEvent: 41 }), as())).toMatchObject({ value: { event: { state: 'open', number: 41 } } });
  });
});

describe('F5 the event is closed when the last order is taken', () => {
  it('stays closing until then, and is closed once', () => {
    const one = withOrderTaken(closing(), productId('pay'), after(5));
    expect(one.event).toMatchObject({ state: 'closing', remaining: ['shop'] });
    const both = withOrderTaken(one, productId('shop'), after(6));
    expect(both.event).toEqual({ state: 'closed', number: 1, closedAt: after(6), closedBy: facilitator, informationOnly: false });
    expect(withOrderTaken(both, productId('shop'), after(7))).toBe(both);
  });

  it('closes at once what was held for information only, since no lock was opened', () => {
    const closed = startClosing(opened(true), { actor: facilitator, now: after(9) });
    expect(closed).toMatchObject({ value: { event: { state: 'closed', number: 1, closedAt: after(9), informationOnly: true } } });
  });

  it('closes nothing that is not open', () => {
    expect(startClosing(forum, as())).toMatchObject({ refusal: { code: 'notOpen' } });
  });
});

describe('F3 a product joins between events, under a name and board of its own', () => {
  it.each([
    ['a name that is taken', product(' pay ', '3'), 'productNameTaken'],
    ['a board that is taken', product('Mobile', '2'), 'boardTwice'],
  ])('refuses %s', (_, joining, code) => {
    expect(withProduct(forum, joining)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('refuses while an event is open', () => {
    expect(withProduct(opened(), product('Mobile', '3'))).toMatchObject({ refusal: { code: 'eventIsOpen' } });
  });
});
