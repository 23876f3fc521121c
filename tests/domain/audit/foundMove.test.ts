import { type Evidence, foundMove, type Trace } from '../../../src/domain/audit/foundMove';
import { accountId, issueId } from '../../../src/domain/ids';
import { after, closedAt } from '../../builders/moves';
import { manager, owner } from '../../builders/people';

const app = accountId('app');
const when = { app, lockedSince: closedAt, now: after(50_000) };
const trace = (by: Trace['actor'], seconds: number): Trace => ({ id: String(seconds + 9_000), actor: by, at: after(seconds) });
const moveBehind = (changes: readonly Trace[], sprintsCompletedAt: Evidence['sprintsCompletedAt'] = []) =>
  foundMove({ issue: issueId('7'), changes, sprintsCompletedAt }, when);

describe('V1 whoever ranked it last has moved it', () => {
  it('by the newest entry of its history, as its event would have told', () => {
    expect(moveBehind([trace(manager, 900), trace(owner, 60)])).toEqual({
      id: '7.entry.9900',
      issue: '7',
      actor: manager,
      at: after(900),
      kind: 'moved',
      change: '9900',
    });
  });

  it('while the product was still open, when the order was read a moment too early', () => {
    expect(moveBehind([trace(manager, -60)])).toMatchObject({ actor: manager, at: after(-60) });
  });
});

describe('V2 where the history names nobody, nobody known has moved it', () => {
  it('without an entry since the lock closed, or with the app’s own as the newest', () => {
    expect(moveBehind([])).toMatchObject({ actor: null, kind: 'moved', at: when.now });
    expect(moveBehind([trace(owner, -90_000)])).toMatchObject({ actor: null, at: when.now });
    expect(moveBehind([trace(app, 900), trace(manager, 600)])).toMatchObject({ actor: null, at: when.now });
  });
});

describe('V5 what a completed sprint gave back has entered anew', () => {
  it('when it was completed after whoever ranked it last', () => {
    expect(moveBehind([trace(manager, 900)], [after(1_000)])).toMatchObject({ kind: 'created' });
    expect(moveBehind([trace(manager, 900)], [after(800)])).toMatchObject({ kind: 'moved' });
    expect(moveBehind([], [after(-1_000)])).toMatchObject({ kind: 'moved' });
  });
});
