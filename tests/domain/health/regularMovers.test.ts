import { accountId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';
import { type MoveMade, regularMovers } from '../../../src/domain/health/regularMovers';

const script = accountId('svc-rank');
const guido = accountId('guido');
const move = (mover: MoveMade['mover'], iso: string): MoveMade => ({ mover, at: instant(Date.parse(iso)) });
const nightly = ['12', '13', '14'].flatMap((day) => ['02:00', '02:01', '02:03'].map((time) => move(script, `2027-01-${day}T${time}:00Z`)));

describe('L29 a mover that is no person at work is named', () => {
  it('an account that moves at the same hour of three days is a script, with the hour', () => {
    expect(regularMovers(nightly, new Set())).toEqual([{ account: script, as: 'script', days: 3, moves: 9, minute: 120 }]);
  });

  it('also around midnight', () => {
    const moves = ['2027-01-12T23:55:00Z', '2027-01-14T00:05:00Z', '2027-01-14T23:58:00Z'].map((iso) => move(script, iso));
    expect(regularMovers(moves, new Set())).toMatchObject([{ account: script, as: 'script' }]);
  });

  it.each([
    ['moves on two nights only', nightly.slice(0, 6)],
    ['moves at any hour', ['09:00', '13:00', '17:00'].map((time, day) => move(guido, `2027-01-1${day}T${time}:00Z`))],
    ['is not named by Jira', nightly.map(({ at }) => ({ mover: null, at }))],
  ])('somebody who %s is none', (_, moves) => {
    expect(regularMovers(moves, new Set())).toEqual([]);
  });

  it('an account that Jira calls an app is one from the first move', () => {
    expect(regularMovers([move(script, '2027-01-12T09:00:00Z')], new Set([script]))).toMatchObject([
      { account: script, as: 'app', moves: 1 },
    ]);
  });
});
