import type { Agreement } from '../../../src/domain/agreement/agreement';
import { forumId, type ProductId } from '../../../src/domain/ids';
import { parseInstant } from '../../../src/domain/instant';
import { agreementHits } from '../../../src/domain/proposal/agreementHits';
import type { Change } from '../../../src/domain/proposal/change';
import { above, add, at, below, charge, date, drop, ids, mobile, place, top } from './changes';

const order = ids(97, 104, 118, 131, 122);

function agreed(changes: readonly Change[], products: readonly ProductId[] = [charge]): Agreement {
  return {
    number: 12,
    forumId: forumId('pk'),
    text: 'Mercy Valley go-live 2027-04-19 stays; CHG-97 is first',
    products,
    changes,
    proposal: null,
    agreedBy: [],
    agreedAt: parseInstant('2027-03-08T20:00:00Z'),
    event: 41,
    until: 42,
    renewals: [],
    state: { kind: 'standing' },
    application: { kind: 'owed' },
  };
}
const isHit = (changes: readonly Change[], agreement: Agreement, orders = new Map([[charge, order]])) =>
  agreementHits(changes, { standing: [agreement], orders }).length > 0;

describe('O6 a wish tells which standing agreements it would change', () => {
  const first = agreed([place(97, at(1))]);

  it('one whose promised position would no longer hold', () => {
    expect(isHit([place([118, 131], above(97))], first)).toBe(true);
    expect(isHit([add('New', top)], first)).toBe(true);
    expect(isHit([place([118, 131], below(97))], first)).toBe(false);
  });

  it('one whose issue is moved or dropped, even where the promise would hold', () => {
    const order118 = agreed([place(118, below(104))]);
    expect(isHit([place(118, below(131))], order118)).toBe(true);
    expect(isHit([drop(104)], order118)).toBe(true);
    expect(isHit([place(122, below(118))], order118)).toBe(false);
  });

  it('one whose date is moved', () => {
    const dated = agreed([date('2027-04-19', '2027-04-20', '7')]);
    expect(isHit([date('2027-04-20', '2027-04-12', '7')], dated)).toBe(true);
    expect(isHit([date('2027-05-03', '2027-04-12', '8')], dated)).toBe(false);
  });

  it('one whose subject is spoken of', () => {
    const statement = (subject: string): Change => ({ kind: 'statement', product: charge, subject, from: '1', to: '2' });
    expect(isHit([statement('licences ')], agreed([statement('Licences')]))).toBe(true);
    expect(isHit([statement('Seats')], agreed([statement('Licences')]))).toBe(false);
  });

  it('judges positions only of an order that is known, and of the product concerned', () => {
    expect(isHit([place([118, 131], above(97))], first, new Map())).toBe(false);
    expect(isHit([place(54, above(40), mobile)], first)).toBe(false);
  });
});
