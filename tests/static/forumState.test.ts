/** Laws of what the page holds: whatever the order in which answers arrive, the newest stands. */
import fc from 'fast-check';
import { instant } from '../../src/domain/instant';
import { NOTHING_YET, reduceForum } from '../../static/src/hooks/forumState';
import { emptyList, reduceList, type ListPage } from '../../static/src/hooks/listState';
import { createLookup } from '../../static/src/hooks/lookup';
import { formatRoute, parseRoute, type Route } from '../../static/src/hooks/route';
import { accountId, productId } from '../../src/domain/ids';
import { forum, NEXT, noForum, NOW, shown } from './bridge/sample';

const answers = fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 });

describe('the forum', () => {
  it('is always that of the newest answer, in whatever order answers arrive', () => {
    fc.assert(
      fc.property(answers, (order) => {
        const last = order.reduce(
          (state, request) => reduceForum(state, { kind: 'shown', request, reply: shown(forum({ asOf: instant(request) })) }),
          NOTHING_YET,
        );
        expect(last.page).toEqual({ kind: 'forum', forum: forum({ asOf: instant(Math.max(...order)) }) });
      }),
    );
  });

  it('is not forgotten for an older answer that knew of none', () => {
    const made = reduceForum(NOTHING_YET, { kind: 'taken', request: 2, forum: forum() });
    expect(reduceForum(made, { kind: 'shown', request: 1, reply: noForum(true) }).page?.kind).toBe('forum');
  });

  it('is not called unreachable for a failure older than what is held', () => {
    const held = reduceForum(NOTHING_YET, { kind: 'shown', request: 5, reply: shown(forum()) });
    expect(reduceForum(held, { kind: 'showingFailed', request: 4 }).isUnreachable).toBe(false);
  });
});

describe('a list read newest first', () => {
  const page = (from: number, to: number): ListPage<{ number: number }> => ({
    entries: Array.from({ length: Math.max(from - to + 1, 0) }, (_, at) => ({ number: from - at })),
    next: to > 1 ? to : null,
  });

  it('never holds an entry twice, never out of order, never with a gap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.record({ grow: fc.integer({ min: 0, max: 9 }) }), fc.constant('older' as const)), { maxLength: 30 }),
        (steps) => {
          let newest = 3;
          let state = emptyList<{ number: number }>();
          let request = 0;
          for (const step of steps) {
            if (step === 'older') {
              if (state.next !== null)
                state = reduceList(state, { kind: 'olderCame', page: page(state.next - 1, Math.max(state.next - 5, 1)) });
            } else {
              newest += step.grow;
              state = reduceList(state, { kind: 'newestCame', request: ++request, page: page(newest, Math.max(newest - 4, 1)) });
            }
            const numbers = (state.entries ?? []).map(({ number }) => number);
            expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) - at));
            if (state.entries !== null) expect(state.next).toBe((numbers.at(-1) ?? 1) > 1 ? numbers.at(-1) : null);
          }
        },
      ),
    );
  });
});

describe('a lookup', () => {
  it('asks for many at once, at most so many, and never twice', async () => {
    const questions: string[][] = [];
    const lookup = createLookup<string, string>({
      atOnce: 2,
      collectMs: 1,
      fetchMany: async (keys) => {
        questions.push([...keys]);
        return new Map(keys.map((key) => [key, key.toUpperCase()]));
      },
    });
    for (const key of ['a', 'b', 'a', 'c']) lookup.ask(key);
    await new Promise((resolve) => setTimeout(resolve, 10));
    lookup.ask('a');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(questions).toEqual([['a', 'b'], ['c']]);
    expect(lookup.peek('c')).toEqual({ kind: 'known', value: 'C' });
  });

  it('asks again for what could not be asked, and not for what is hidden', async () => {
    let isDown = true;
    const lookup = createLookup<string, string>({
      atOnce: 9,
      collectMs: 1,
      fetchMany: async () => {
        if (isDown) throw new Error('down');
        return new Map();
      },
    });
    lookup.ask('a');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(lookup.peek('a')).toEqual({ kind: 'unavailable' });
    isDown = false;
    lookup.ask('a');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(lookup.peek('a')).toEqual({ kind: 'hidden' });
  });
});

it('every route comes back from its address', () => {
  const routes: Route[] = [
    { page: 'overview' },
    { page: 'putBack', product: null },
    { page: 'putBack', product: productId('a b&c') },
    { page: 'putBack', product: productId('pay'), side: 'changes' },
    { page: 'putBack', product: null, only: { mover: accountId('mo'), as: 'none', result: 'failed', from: NOW, until: NEXT } },
    { page: 'log' },
    { page: 'settings' },
    { page: 'makeForum', step: 1 },
    { page: 'makeForum', step: 3 },
  ];
  for (const route of routes) {
    const { pathname, search } = new URL(formatRoute(route), 'https://page.invalid');
    expect(parseRoute({ pathname, search })).toEqual(route);
  }
});
