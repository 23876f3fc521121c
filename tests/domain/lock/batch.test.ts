import { issueId } from '../../../src/domain/ids';
import { MOVES_A_BATCH, gatherBatch } from '../../../src/domain/lock/batch';
import { after, lockedHistory, noted, settled } from '../../builders/moves';
import { manager, owner } from '../../builders/people';

const judging = { rule: 'refine' as const, history: lockedHistory, owner };
const gather = (given: Partial<Parameters<typeof gatherBatch>[0]>) =>
  gatherBatch({ noted: [], pending: [], settled: [], ...given }, judging);

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
      settled: [settled('7', { id: noted('7', { by: owner, at: after(20) }).id, at: after(20), verdict: 'allowed' })],
    });
    expect(batch.latest.get(issueId('7'))?.verdict).toBe('allowed');
  });
});

describe('L7 a doubled event changes nothing, and a judgement that rested on a moved neighbour is taken again', () => {
  it('drops a move that is settled', () => {
    expect(gather({ noted: [noted('1')], settled: [settled('1')] }).moves).toEqual([]);
  });

  it('drops a move that is pending, and goes on with the pending one', () => {
    const [pending] = gather({ noted: [noted('1')] }).moves;
    expect(gather({ noted: [noted('1')], pending: pending ? [pending] : [] }).moves).toHaveLength(1);
  });

  it('takes again what rested on a neighbour that moved, and what rested on that', () => {
    const batch = gather({
      noted: [noted('1')],
      settled: [
        settled('2', { anchors: [issueId('1')] }),
        settled('3', { anchors: [issueId('2')] }),
        settled('4', { anchors: [issueId('9')] }),
      ],
    });
    expect(batch.again.map((move) => move.issue)).toEqual(['2', '3']);
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

  it('leaves no issue waiting that it judges anyway', () => {
    const again = noted('1', { at: after(9_000) });
    expect(gather({ noted: [...many.slice(0, MOVES_A_BATCH), again] }).waiting.size).toBe(0);
  });
});
