import { isOpened, openingsOf, strayOpenings } from './openings';

const granted = (at: number) => ({ isGranted: true, at });
const part = (product: string, answer: { isGranted: boolean; at: number } | null, issues: string[] | null = ['7']) => ({
  product,
  issues,
  answer,
});
const emergency = (parts: ReturnType<typeof part>[], ended: { at: number } | null = null) => ({ number: 1, parts, until: 100, ended });
const open = (given: Parameters<typeof emergency>[0], at: number, issue = '7') =>
  isOpened(openingsOf([emergency(given)]), { product: 'pay', issue, at });

describe('the model of what emergencies open (rules U5, U6, L17)', () => {
  it('opens from the last grant up to the end, and only what is named', () => {
    const both = [part('pay', granted(10)), part('ops', granted(20))];
    expect([19, 20, 99, 100].map((at) => open(both, at))).toEqual([false, true, true, false]);
    expect(open(both, 50, '8')).toBe(false);
    expect(open([part('pay', granted(10), null)], 50, '8')).toBe(true);
  });

  it('opens nothing without all grants, nor once it has ended', () => {
    expect(open([part('pay', granted(10)), part('ops', null)], 50)).toBe(false);
    expect(open([part('pay', granted(10)), part('ops', { isGranted: false, at: 20 })], 50)).toBe(false);
    expect(openingsOf([emergency([part('pay', granted(10))], { at: 10 })])).toEqual([]);
    expect(openingsOf([emergency([part('pay', granted(10))], { at: 30 })])[0]?.until).toBe(30);
  });

  it('knows what nobody asked for, or not so wide, so early, so long', () => {
    const openings = openingsOf([emergency([part('pay', granted(10))])]);
    const wish = { number: 1, until: 100, parts: [{ product: 'pay', issues: ['7'] }], granted: [9] };
    const isStray = (change: Partial<typeof wish>) => strayOpenings(openings, [{ ...wish, ...change }]).length > 0;
    expect(isStray({})).toBe(false);
    expect(
      [{ number: 2 }, { until: 99 }, { granted: [] }, { granted: [11] }, { parts: [{ product: 'pay', issues: ['8'] }] }].map(isStray),
    ).toEqual([true, true, true, true, true]);
  });
});
