import { steadiness, stretchesOf } from '../../../src/domain/breach/stability';
import { accountId, eventId, issueId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';

const [maya, vince, app] = [accountId('maya'), accountId('vince'), accountId('app')];
const history = [
  { at: instant(100), to: 'locked', event: eventId(41) },
  { at: instant(200), to: 'open', event: eventId(42) },
  { at: instant(300), to: 'locked', event: eventId(42) },
] as const;
const move = (at: number, actor = vince) => ({ issue: issueId('1'), actor, at: instant(at) });

describe('B7 moves are counted by the stretch in which they were made', () => {
  it('includes the instant of closing and excludes that of opening', () => {
    const found = steadiness(history, [move(99), move(100), move(199), move(200), move(300), move(9_000)], { owner: maya, app });
    expect(found.map(({ state, others }) => [state, others.length])).toEqual([
      ['locked', 2],
      ['open', 1],
      ['locked', 2],
    ]);
  });

  it('tells the Product Owner’s moves from those of others, and leaves out the app’s own', () => {
    const [locked] = steadiness(history, [move(150, maya), move(151), move(152, app)], { owner: maya, app });
    expect(locked).toMatchObject({ own: [{ actor: maya }], others: [{ actor: vince }] });
  });

  it('has no stretch before the first close, and the last has no end', () => {
    expect(stretchesOf([])).toEqual([]);
    expect(stretchesOf(history).at(-1)).toMatchObject({ from: 300, until: null });
  });
});
