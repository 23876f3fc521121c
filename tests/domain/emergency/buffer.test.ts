import { goesOver, spendingOf } from '../../../src/domain/emergency/buffer';
import type { Buffer } from '../../../src/domain/emergency/emergencySettings';
import { answered } from '../../../src/domain/emergency/answering';
import { after, answering, asked, charge, declaration, forum, lux, value, who, withRule } from './emergencyForum';

const taking = (points: number, number: number) =>
  value(answered(forum, asked(declaration, who.manager, number), answering({ points, now: after(10) })));
const kept = (buffer: Partial<Buffer>) => withRule({ buffers: [{ product: charge, unit: 'points', size: 20, ...buffer }] });

describe('U12 the interrupt buffer of a product', () => {
  it('shows what granted emergencies have taken, and holds up to the last point', () => {
    expect(spendingOf(kept({}), charge, [taking(15, 1), taking(5, 2), asked(declaration, who.manager, 3)])).toMatchObject({
      spent: 20,
      isOver: false,
    });
    expect(spendingOf(kept({}), charge, [taking(15, 1), taking(6, 2)])).toMatchObject({ spent: 21, isOver: true });
  });

  it('may count emergencies instead of points', () => {
    expect(spendingOf(kept({ unit: 'emergencies', size: 1 }), charge, [taking(15, 1), taking(5, 2)])).toMatchObject({
      spent: 2,
      isOver: true,
    });
  });

  it('is whole again once they are reviewed, and is kept for no product without one', () => {
    const review = { by: who.facilitator, at: after(300), event: 4, isReal: true, note: '' };
    expect(spendingOf(kept({}), charge, [{ ...taking(15, 1), review }])).toMatchObject({ spent: 0 });
    expect(spendingOf(kept({}), lux, [])).toBeNull();
  });

  it('goes over with one emergency, and not again with the next', () => {
    expect(goesOver(kept({}), charge, { before: [taking(15, 1)], granted: taking(5, 2) })).toBe(false);
    expect(goesOver(kept({}), charge, { before: [taking(15, 1)], granted: taking(6, 2) })).toBe(true);
    expect(goesOver(kept({}), charge, { before: [taking(15, 1), taking(6, 2)], granted: taking(1, 3) })).toBe(false);
  });
});
