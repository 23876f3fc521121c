import { classOf, classesOf } from '../../../src/domain/breach/breachClass';
import { accountId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';

const maya = accountId('maya');
const step = (as: 'innocent' | 'processGap' | 'pressure', at: number) => ({
  as,
  voice: { by: maya, for: maya },
  at: instant(at),
  moves: 1,
});

describe('B2 the class of a group is the newest that any of its breaches was given', () => {
  it('is none before the first', () => {
    expect(classOf([{ classes: [] }, { classes: [] }])).toBeNull();
  });

  it('of two groups that a late move joined is the one given last, and the other is kept', () => {
    const joined = [{ classes: [step('pressure', 20)] }, { classes: [step('innocent', 10), step('processGap', 30)] }];
    expect(classOf(joined)?.as).toBe('processGap');
    expect(classesOf(joined).map(({ as }) => as)).toEqual(['innocent', 'pressure', 'processGap']);
  });
});
