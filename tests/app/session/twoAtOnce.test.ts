/** 200 pairs of calls that meet in storage: one wins, the other is told, nothing doubles, nothing is lost. */
import type { Proposal } from '../../../src/domain/proposal/proposal';
import type { ItemId } from '../../../src/domain/session/session';
import { moveOf, wishFor } from '../../builders/proposals';
import { type TwoBacklogs, answers, file, kindsLogged, proposalId, twoBacklogs } from './twoBacklogs';

const SEEDS = [1, 2];
const LATENCY: [number, number] = [5, 90];
const codes = (replies: readonly ({ ok: true } | { ok: false; refusal: { code: string } })[]) =>
  replies.map((reply) => (reply.ok ? 'ok' : reply.refusal.code)).sort();

async function roomWith(seed: number, count: number, over: 'pay' | 'both'): Promise<{ room: TwoBacklogs; numbers: readonly number[] }> {
  const room = await twoBacklogs({ seed });
  const numbers: number[] = [];
  for (let filed = 0; filed < count; filed += 1) numbers.push(await file(room, over));
  return { room, numbers };
}

const proposalOf = async ({ forum }: TwoBacklogs, number: number): Promise<Proposal> =>
  (await forum.value('manager', 'showProposal', { number })).proposal;

const madeFrom = ({ state }: Proposal): number[] =>
  state.kind === 'decided' ? state.decided.flatMap(({ agreement }) => agreement ?? []) : [];

describe('D2, D10 two answers for one seat at once', () => {
  it.each(SEEDS)('one is recorded, the other is told which (seed %i)', async (seed) => {
    const { room, numbers } = await roomWith(seed, 15, 'both');
    const { forum } = room;
    await forum.value('facilitator', 'openEvent', {});
    forum.site.control.faults({ callLatencyMs: LATENCY });
    for (const number of numbers) {
      for (const person of ['owner', 'developer'] as const) {
        const replies = await Promise.all((['agreed', 'no'] as const).map((says) => answers(room, person, { number, says })));
        const [first, second] = replies;
        const [said, refusal] = first?.ok ? ['agreed', second] : ['no', first];
        const code = said === 'agreed' ? 'alreadyAnswered' : 'noStands';
        expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
        expect(refusal).toMatchObject({ ok: false, refusal: { code, by: forum.people[person] } });
        const { answers: recorded } = await proposalOf(room, number);
        expect(recorded.filter(({ voice }) => voice.by === forum.people[person])).toMatchObject([{ answer: { kind: said } }]);
      }
    }
    const proposals = await Promise.all(numbers.map((number) => proposalOf(room, number)));
    const agreed = proposals.filter((proposal) => proposal.answers.every(({ answer }) => answer.kind === 'agreed'));
    expect(proposals.flatMap(madeFrom)).toHaveLength(agreed.length);
    expect((await kindsLogged(forum)).filter((kind) => kind === 'answerGiven')).toHaveLength(30);
  });
});

describe('D4, D10 both seats agree at once', () => {
  it.each(SEEDS)('both are heard, and one agreement comes of it (seed %i)', async (seed) => {
    const { room, numbers } = await roomWith(seed, 20, 'both');
    const { forum } = room;
    await forum.value('facilitator', 'openEvent', {});
    forum.site.control.faults({ callLatencyMs: LATENCY });
    for (const number of numbers) {
      const replies = await Promise.all(
        (['owner', 'developer'] as const).map((person) => answers(room, person, { number, says: 'agreed' })),
      );
      expect(codes(replies)).toEqual(['ok', 'ok']);
    }
    const made = (await Promise.all(numbers.map((number) => proposalOf(room, number)))).map(madeFrom);
    expect(made).toEqual(numbers.map((number) => [number]));
    expect((await forum.view()).counts.agreements).toBe(20);
  });
});

describe('E5 two leaders go on at once', () => {
  it.each(SEEDS)('it is one step, and the other is told who made it (seed %i)', async (seed) => {
    const { room, numbers } = await roomWith(seed, 20, 'pay');
    const { forum } = room;
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('owner', 'takeOver', { from: (await forum.view()).facilitators[0] ?? forum.product().owner });
    forum.site.control.faults({ callLatencyMs: LATENCY });
    let seen: ItemId | null = null;
    for (const number of numbers) {
      const replies = await Promise.all((['owner', 'facilitator'] as const).map((person) => forum.call(person, 'nextItem', { seen })));
      const winner = replies[0]?.ok ? forum.people.owner : forum.people.facilitator;
      expect(codes(replies)).toEqual(['movedOn', 'ok']);
      expect(replies.find(({ ok }) => !ok)).toMatchObject({ refusal: { current: proposalId(number), by: winner } });
      seen = proposalId(number);
    }
    const { session } = await forum.value('manager', 'showSession', {});
    expect(session.items.map(({ state }) => state)).toEqual([...Array<string>(19).fill('done'), 'current']);
  });
});

describe('E2 two facilitators’ pages arrange the agenda at once', () => {
  it.each(SEEDS)('both moves are made, one after the other, and no item is lost (seed %i)', async (seed) => {
    const { room } = await roomWith(seed, 5, 'pay');
    const { forum } = room;
    const idsNow = async () => (await forum.value('manager', 'showAgenda', {})).items.map(({ id }) => id);
    forum.site.control.faults({ callLatencyMs: LATENCY });
    for (let pair = 0; pair < 20; pair += 1) {
      const before = await idsNow();
      const moves = [2, 4].map((from) => ({ item: before[from] ?? proposalId(0), before: before[(pair + from) % 2] ?? null }));
      const replies = await Promise.all(moves.map((move) => forum.call('facilitator', 'moveAgendaItem', move)));
      expect(codes(replies)).toEqual(['ok', 'ok']);
      const [one, other] = moves;
      expect([moved(moved(before, one), other), moved(moved(before, other), one)]).toContainEqual(await idsNow());
    }
  });
});

function moved(ids: readonly ItemId[], move: { item: ItemId; before: ItemId | null } | undefined): readonly ItemId[] {
  const others = ids.filter((id) => id !== move?.item);
  return move?.before ? others.toSpliced(others.indexOf(move.before), 0, move.item) : others;
}

async function fileLastToTop({ forum, pay }: TwoBacklogs): Promise<number> {
  const change = await moveOf(forum, { issues: forum.order().at(-1) ?? '', to: 'top', product: pay });
  return (await forum.value('manager', 'fileProposal', { wish: wishFor([change]) })).proposal.number;
}

describe('D10, F5 an answer and the close at once', () => {
  it.each(SEEDS)('it is given inside the event, or refused because that is over (seed %i)', async (seed) => {
    const room = await twoBacklogs({ seed });
    const { forum } = room;
    const seen = new Set<string>();
    for (let pair = 0; pair < 10; pair += 1) {
      const number = await fileLastToTop(room);
      await forum.value('facilitator', 'openEvent', {});
      forum.site.control.faults({ callLatencyMs: LATENCY });
      const [answered, closed] = await Promise.all([
        answers(room, 'owner', { number, says: 'agreed' }),
        forum.call('facilitator', 'closeEvent', {}),
      ]);
      forum.site.control.faults({ callLatencyMs: 0 });
      await forum.settle();
      expect(closed.ok).toBe(true);
      const made = madeFrom(await proposalOf(room, number));
      expect(made).toHaveLength(answered.ok ? 1 : 0);
      if (!answered.ok) expect(answered.refusal.code).toBe('eventNotOpen');
      else
        expect(await forum.value('manager', 'showAgreement', { number: made[0] ?? 0 })).toMatchObject({
          agreement: { application: { kind: 'tried' } },
        });
      seen.add(answered.ok ? 'given' : 'refused');
    }
    expect([...seen].sort()).toEqual(['given', 'refused']);
  });

  it.each(SEEDS)('two closings close once (seed %i)', async (seed) => {
    const { forum } = await twoBacklogs({ seed });
    for (let pair = 0; pair < 10; pair += 1) {
      await forum.value('facilitator', 'openEvent', {});
      forum.site.control.faults({ callLatencyMs: LATENCY });
      const replies = await Promise.all([1, 2].map(() => forum.call('facilitator', 'closeEvent', {})));
      forum.site.control.faults({ callLatencyMs: 0 });
      await forum.settle();
      expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    }
    expect((await kindsLogged(forum)).filter((kind) => kind === 'eventClosed')).toHaveLength(11);
  });
});
