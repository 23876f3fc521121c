import { eventId, issueId } from '../../../src/domain/ids';
import { MOVES_A_BATCH, forbiddenSince, gatherBatch } from '../../../src/domain/lock/batch';
import { after, lockedHistory, noted, settled } from '../../builders/moves';
import { manager, owner } from '../../builders/people';

const judging = { rule: 'refine' as const, history: lockedHistory, owner, openings: [] };
const gather = (given: Partial<Parameters<typeof gatherBatch>[0]>) =>
  gatherBatch({ noted: [], pending: [], settled: [], remembered: [], again: [], ...given }, judging);

describe('L1 nobody but the Product Owner may change the order', () => {
  it('forbids the move of anybody else, of nobody known too', () => {
    const { moves } = gather({ noted: [noted('1', { by: manager }), noted('2', { by: null }), noted('3', { by: owner })] });
    expect(moves.map((move) => move.verdict)).toEqual(['forbidden', 'forbidden', 'allowed']);
  });
});

describe('L3 a move made while the product was open is allowed, whenever its event arrives', () => {
  it('judges by when the move was made', () => {
    const { moves } = gather({ noted: [noted('1', { at: after(-5) })] });
    expect(moves[0]?.verdict).toBe('allowed');
  });
});

describe('L7, W1 a move made long before the order was taken is in it', () => {
  const [longBefore, lately] = [noted('1', { at: after(-600) }), noted('2', { at: after(-60) })];

  it('its issue is a neighbour to judge by, and it is settled', () => {
    const { latest, absorbed } = gather({ noted: [longBefore, lately] });
    expect([...latest.keys()]).toEqual(['2']);
    expect(absorbed).toMatchObject([{ id: longBefore.id, verdict: 'allowed' }]);
  });

  it('but not if it was forbidden then, since its breach is not recorded yet', () => {
    const closings = ([-900, 0] as const).map((seconds, index) => ({ at: after(seconds), to: 'locked' as const, event: eventId(index) }));
    const history = [...closings.slice(0, 1), { at: after(-500), to: 'open' as const, event: eventId(1) }, ...closings.slice(1)];
    const told = { noted: [longBefore], pending: [], settled: [], remembered: [], again: [] };
    expect(gatherBatch(told, { ...judging, history }).latest.get(longBefore.issue)?.verdict).toBe('forbidden');
  });
});

describe('L5 of one issue the latest move counts', () => {
  it('lets a later move of the Product Owner stand, in whatever sequence the events arrive', () => {
    const forbidden = noted('7', { by: manager, at: after(10) });
    const allowed = noted('7', { by: owner, at: after(20) });
    for (const sequence of [
      [forbidden, allowed],
      [allowed, forbidden],
    ]) {
      expect(gather({ noted: sequence }).latest.get(issueId('7'))?.verdict).toBe('allowed');
    }
  });

  it('remembers a later move that is settled already', () => {
    const late = noted('7', { by: manager, at: after(10) });
    const batch = gather({
      noted: [late],
      settled: [settled('7', { by: owner, at: after(20), verdict: 'allowed' })],
    });
    expect(batch.latest.get(issueId('7'))?.verdict).toBe('allowed');
  });

  it('and one that is settled for long', () => {
    const remembered = [settled('7', { by: owner, at: after(20), verdict: 'allowed' })];
    const batch = gather({ noted: [noted('7', { by: manager, at: after(10) })], remembered });
    expect(batch.latest.get(issueId('7'))?.verdict).toBe('allowed');
  });
});

describe('L7 a doubled event changes nothing, and what was put back beside a moving neighbour is looked at again', () => {
  it('drops a move that is settled', () => {
    expect(gather({ noted: [noted('1')], settled: [settled('1')] }).moves).toEqual([]);
  });

  it('makes no second breach of one that is recorded long since, and looks at its issue again', () => {
    const { moves, absorbed, latest } = gather({
      noted: [noted('1', { change: '10500' })],
      remembered: [settled('1', { change: '10500' })],
    });
    expect(moves).toEqual([]);
    expect(absorbed).toMatchObject([{ id: noted('1', { change: '10500' }).id, recorded: true }]);
    expect(latest.get(issueId('1'))).toMatchObject({ id: null, verdict: 'forbidden' });
  });

  it('judges one that was found in its place long since, and is found out of it', () => {
    const { moves } = gather({ noted: [noted('1')], remembered: [settled('1', { recorded: false })] });
    expect(moves).toHaveLength(1);
  });

  it('drops a move that is pending, and goes on with the pending one', () => {
    const [pending] = gather({ noted: [noted('1')] }).moves;
    expect(gather({ noted: [noted('1')], pending: pending ? [pending] : [] }).moves).toHaveLength(1);
  });

  it('knows an event that does not name its entry as the move that the history told, and forgets it with that', () => {
    const told = settled('1', { at: after(60), change: '10500' });
    const { moves, absorbed } = gather({ noted: [noted('1', { at: after(62) })], settled: [told] });
    expect(moves).toEqual([]);
    expect(absorbed).toMatchObject([{ id: noted('1', { at: after(62) }).id, verdict: 'forbidden' }]);
  });

  it('tells two moves apart that name different entries, though one person made both at one instant', () => {
    const told = settled('1', { change: '10500' });
    expect(gather({ noted: [noted('1', { change: '10501' })], settled: [told] }).moves).toHaveLength(1);
  });

  it('looks again at what was put back beside an issue that moved between the look and the put-back', () => {
    const put = settled('2', { anchors: [issueId('1')], judgedAt: after(70), settledAt: after(72) });
    const at = (seconds: number) => gather({ noted: [noted('1', { at: after(seconds) })], settled: [put] }).latest.get(issueId('2'));
    expect(at(71)).toMatchObject({ id: null, verdict: 'forbidden' });
    expect([at(69), at(73)]).toEqual([undefined, undefined]);
  });

  it('but not if the Product Owner has placed it since', () => {
    const put = settled('2', { anchors: [issueId('1')], judgedAt: after(70), settledAt: after(75) });
    const placed = settled('2', { by: owner, at: after(72), verdict: 'allowed', judgedAt: after(73), settledAt: after(74) });
    expect(gather({ noted: [noted('1', { at: after(73) })], settled: [put, placed] }).latest.get(issueId('2'))).toBeUndefined();
  });

  it('and again as long as the batch that showed it is unfinished', () => {
    const put = settled('2', { anchors: [issueId('1')], judgedAt: after(70), settledAt: after(72) });
    const [moved] = gather({ noted: [noted('1', { at: after(71) })] }).moves;
    expect(gather({ pending: moved ? [moved] : [], settled: [put] }).latest.get(issueId('2'))).toMatchObject({ id: null });
  });
});

describe('L6 what had moved shortly before the order was taken is looked at once more: the backlog may have been read as it was before', () => {
  const before = settled('1', { by: owner, at: after(-20), verdict: 'allowed', judgedAt: after(-19), settledAt: after(-18) });

  it('until it is settled after that', () => {
    const { latest, again } = gather({ settled: [before] });
    expect(latest.get(issueId('1'))).toMatchObject({ id: before.id, verdict: 'allowed' });
    expect(again).toEqual([before]);
    expect(gather({ settled: [{ ...before, settledAt: after(1) }] }).latest.size).toBe(0);
  });
});

describe('L17 an emergency opens what it names, and nothing else', () => {
  const opening = { emergency: 1, from: after(50), until: after(70), issues: [issueId('1')] };
  const open = (issue: string, at: number) =>
    gatherBatch(
      { noted: [noted(issue, { at: after(at) })], pending: [], settled: [], remembered: [], again: [] },
      { ...judging, openings: [opening] },
    );

  it('allows moves of the named issues from its beginning up to its end', () => {
    const verdicts = [49, 50, 69, 70].map((at) => open('1', at).moves[0]?.verdict);
    expect(verdicts).toEqual(['forbidden', 'allowed', 'allowed', 'forbidden']);
  });

  it('keeps all others locked', () => {
    expect(open('2', 60).moves[0]?.verdict).toBe('forbidden');
  });
});

describe('L14 what could not be put back is looked at again', () => {
  it('without a move of its own', () => {
    const { moves, latest } = gather({ again: [issueId('4')] });
    expect(moves).toEqual([]);
    expect(latest.get(issueId('4'))).toMatchObject({ id: null, verdict: 'forbidden' });
  });
});

describe('L9 a new issue is no breach', () => {
  it('allows what created it', () => {
    expect(gather({ noted: [noted('5', { kind: 'created' })] }).moves[0]?.verdict).toBe('allowed');
  });
});

describe('S1 a batch fits into the record of the lock', () => {
  const many = Array.from({ length: MOVES_A_BATCH + 2 }, (_, index) => noted(String(index + 1), { at: after(index) }));

  it('takes the oldest moves and leaves the others waiting, as neighbours too', () => {
    const { moves, waiting } = gather({ noted: many });
    expect(moves).toHaveLength(MOVES_A_BATCH);
    expect([...waiting]).toEqual([String(MOVES_A_BATCH + 1), String(MOVES_A_BATCH + 2)]);
  });

  it('takes all moves of an issue together, so that the latest of them counts', () => {
    const again = noted('1', { at: after(9_000), by: owner });
    const { latest, waiting } = gather({ noted: [...many.slice(0, MOVES_A_BATCH), again] });
    expect(latest.get(issueId('1'))?.verdict).toBe('allowed');
    expect(waiting.has(issueId('1'))).toBe(false);
  });
});

describe('L15 who was moved against the rule since', () => {
  const moves = [settled('one', { at: after(90) }), settled('other', { at: after(90) }), settled('back', { at: after(95) })];
  const known = [...moves, settled('back', { at: after(99), verdict: 'allowed' })];

  it('is told of those asked for, by their latest moves', () => {
    expect(forbiddenSince(after(80), new Set([issueId('one'), issueId('back')]), known)).toEqual(['one']);
    expect(forbiddenSince(after(90), new Set([issueId('one')]), known)).toEqual([]);
  });
});
