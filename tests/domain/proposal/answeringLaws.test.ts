import fc from 'fast-check';
import { seatId } from '../../../src/domain/authority';
import type { Forum } from '../../../src/domain/forum/forum';
import { recordAnswer } from '../../../src/domain/proposal/answering';
import { type Decision, decided, undecided } from '../../../src/domain/proposal/deciding';
import type { Answer } from '../../../src/domain/proposal/proposal';
import { splitProposal } from '../../../src/domain/proposal/splitting';
import { undoAnswer } from '../../../src/domain/proposal/undoing';
import { type Result } from '../../../src/domain/result';
import { charge, filed, helen, maya, minute, mobile, nina, rita, rob, room, tess, toTop, undecidedYet, vince } from '../session/room';

const po = (product: typeof charge) => seatId({ kind: 'productOwner', product });
const seat = fc.constantFrom(po(charge), po(mobile), seatId({ kind: 'management' }));
const person = fc.constantFrom(maya, nina, tess, rob, rita, helen, vince);
const changed: Answer = { kind: 'agreedWithChange', changes: [toTop(charge, '2')], text: 'second' };
const answer = fc.oneof(
  fc.constantFrom<Answer>({ kind: 'agreed' }, { kind: 'no' }, changed),
  fc.constantFrom<Answer>({ kind: 'later' }, { kind: 'pathway' }, { kind: 'outOfRealm' }),
);
const table = fc.constantFrom('productOwner' as const, 'management' as const, 'bothByPathway' as const);
const call = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('answer' as const), person, seat, answer }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), person, seat }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('split' as const), person }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rights' as const), table }) },
  { weight: 1, arbitrary: fc.constantFrom({ kind: 'close' as const }, { kind: 'open' as const }, { kind: 'openForInformation' as const }) },
);
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never;
type World = { readonly forum: Forum; readonly decision: Decision };

const eventOf = ({ event }: Forum) => (event.state === 'notHeldYet' ? 0 : event.number);

function after(world: World, made: Call, at: number): World {
  const { forum, decision } = world;
  const now = minute(at);
  const next = eventOf(forum) + 1;
  switch (made.kind) {
    case 'close':
      return forum.event.state === 'open'
        ? {
            ...world,
            forum: { ...forum, event: { state: 'closed', number: next - 1, closedAt: now, closedBy: rob, informationOnly: false } },
          }
        : world;
    case 'open':
    case 'openForInformation': {
      if (forum.event.state === 'open') return world;
      const informationOnly = made.kind === 'openForInformation';
      return { ...world, forum: { ...forum, event: { state: 'open', number: next, openedAt: now, openedBy: rob, informationOnly } } };
    }
    case 'rights':
      return { ...world, forum: { ...forum, rights: { version: 2, table: { ...forum.rights.table, backlog: made.table } } } };
    case 'answer':
    case 'undo':
    case 'split':
      return { ...world, decision: said(world, made, now) ?? decision };
  }
}

/** Null where it is refused. */
function said({ forum, decision }: World, made: Extract<Call, { person: unknown }>, now: ReturnType<typeof minute>): Decision | null {
  const before: Decision = { ...decision, facts: [] };
  const at = { event: eventOf(forum), now, by: made.person };
  const { proposal } = decision;
  const ok = <T>(outcome: Result<T, unknown>) => (outcome.ok ? outcome.value : null);
  if (made.kind === 'split') return ok(splitProposal(forum, before, { person: made.person, now }));
  if (made.kind === 'undo') {
    const undone = ok(undoAnswer(forum, proposal, { person: made.person, seat: made.seat, now, isApplied: false }));
    return undone && undecided(forum, { ...before, proposal: undone }, at);
  }
  const given = ok(recordAnswer(forum, proposal, { ...made, reason: '', now, isOnAgenda: true }));
  return given && decided(forum, { ...before, proposal: given }, at);
}

const history = fc.tuple(table, fc.array(call, { maxLength: 40 }));

function through(
  [first, calls]: [typeof table extends fc.Arbitrary<infer T> ? T : never, Call[]],
  check: (now: World, before: World) => void,
) {
  const forum = room();
  let world: World = {
    forum: { ...forum, rights: { version: 1, table: { ...forum.rights.table, backlog: first } } },
    decision: undecidedYet(filed()),
  };
  for (const [index, made] of calls.entries()) {
    const before = world;
    world = after(world, made, index);
    check(world, before);
  }
}
const standing = ({ decision }: World) => decision.agreements.filter(({ state }) => state.kind === 'standing');
const RUNS = { numRuns: 600 };

describe('D3 no sequence of calls by any number of people', () => {
  it('makes an agreement over a No that stands', () => {
    fc.assert(
      fc.property(history, (calls) => {
        through(calls, (world) => {
          const nos = world.decision.proposal.answers.filter((given) => given.answer.kind === 'no').map((given) => given.seat);
          for (const { products } of standing(world)) {
            expect(nos).not.toContain('management');
            for (const product of products) expect(nos).not.toContain(po(product));
          }
        });
      }),
      RUNS,
    );
  });

  it('takes a No away but by who gave it, or for whom it was given, inside its event and with trace', () => {
    fc.assert(
      fc.property(history, (calls) => {
        through(calls, ({ forum, decision: { proposal } }, before) => {
          const { answers, undone } = before.decision.proposal;
          for (const given of answers.filter(({ answer: { kind } }) => kind === 'no')) {
            if (proposal.answers.includes(given)) continue;
            const trace = proposal.undone.slice(undone.length);
            expect(trace).toMatchObject([{ answer: given }]);
            expect([given.voice.by, given.voice.for]).toContain(trace[0]?.by);
            expect(forum.event).toMatchObject({ state: 'open', number: given.event, informationOnly: false });
          }
        });
      }),
      RUNS,
    );
  });
});

describe('D4, D8, D10 no sequence of calls by any number of people', () => {
  it('doubles an agreement, a number or a seat’s answer', () => {
    fc.assert(
      fc.property(history, (calls) => {
        through(calls, (world) => {
          const { agreements, proposal, register } = world.decision;
          const numbers = agreements.map(({ number }) => number);
          const promised = standing(world).flatMap(({ products }) => products);
          const seats = proposal.answers.map((given) => `${given.seat} ${given.event}`);
          for (const all of [numbers, promised, seats] as const) expect(new Set<unknown>(all).size).toBe(all.length);
          expect(register.open.agreement).toEqual(standing(world).map(({ number }) => number));
          expect(register.open.proposal).toEqual(proposal.state.kind === 'decided' ? [] : [7]);
        });
      }),
      RUNS,
    );
  });

  it('decides anything outside an open event that decides', () => {
    fc.assert(
      fc.property(history, (calls) => {
        through(calls, ({ decision }, before) => {
          const { event } = before.forum;
          if (event.state !== 'open' || event.informationOnly) expect(decision).toBe(before.decision);
        });
      }),
      RUNS,
    );
  });
});
