import { type RankedIssue, dryRun } from '../../../src/domain/audit/dryRun';
import { type AccountId, accountId, issueId } from '../../../src/domain/ids';
import { instant, parseInstant } from '../../../src/domain/instant';
import { manager, owner } from '../../builders/people';

const now = parseInstant('2027-01-12T03:00:00Z');
const DAY = 86_400_000;
const app = accountId('app');
const script = accountId('svc-rank');
const moves = (actor: AccountId | null, count: number, daysAgo: number, gapMs = 3_600_000 / 60): RankedIssue[] =>
  Array.from({ length: count }, (_, index) => ({
    issue: issueId(String(index + 1)),
    actor,
    at: instant(now - daysAgo * DAY + index * gapMs),
  }));
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const about = { owner, app, now, dayOf };

describe('V8 the dry run says what a lock would have caught in the last 30 days', () => {
  it('counts moves by mover, those of the Product Owner apart', () => {
    const { moves: all, caught, movers } = dryRun([...moves(manager, 22, 5), ...moves(owner, 10, 9), ...moves(null, 5, 20)], about);
    expect([all, caught]).toEqual([37, 27]);
    expect(movers).toEqual([
      { actor: manager, moves: 22, isOwner: false, isScript: false },
      { actor: owner, moves: 10, isOwner: true, isScript: false },
      { actor: null, moves: 5, isOwner: false, isScript: false },
    ]);
  });

  it('names the busiest three days', () => {
    const { days } = dryRun([...moves(manager, 2, 4), ...moves(owner, 3, 3), ...moves(manager, 1, 2), ...moves(manager, 4, 1)], about);
    expect(days).toEqual([
      { day: '2027-01-11', moves: 4 },
      { day: '2027-01-09', moves: 3 },
      { day: '2027-01-08', moves: 2 },
    ]);
  });

  it('takes 20 issues within a minute for a script, and 20 in an hour for a busy day', () => {
    const { movers } = dryRun([...moves(script, 140, 3, 100), ...moves(manager, 20, 3, 180_000)], about);
    expect(movers.map(({ actor, isScript }) => [actor, isScript])).toEqual([
      [script, true],
      [manager, false],
    ]);
  });

  it('leaves out what is older, and what the app itself put back', () => {
    expect(dryRun([...moves(manager, 3, 31), ...moves(app, 5, 2)], about)).toEqual({ moves: 0, caught: 0, movers: [], days: [] });
  });
});
