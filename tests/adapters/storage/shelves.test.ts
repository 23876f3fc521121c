/** Copies of records on shelves: cheap to read, and never older than the records. */
import { seatId } from '../../../src/domain/authority';
import type { Row } from '../../stand-in/forge/kvs/rows';
import { board, forumWithLeader, move, raise } from '../../app/impediments/onTheBoard';
import { answers, file, type TwoBacklogs, twoBacklogs } from '../../app/session/twoBacklogs';
import type { LockedForum } from '../../builders/lockedForum';

type Copy = { version: number; body: unknown };
type Shelf = { body: Record<string, Copy> };

/** Each copy beside the record that it is of. */
function copies(forum: LockedForum): { key: string; copy: Copy; record: unknown }[] {
  const records = new Map(forum.records().map(([, key, value]) => [key, value]));
  return [...records].flatMap(([key, shelf]) => {
    if (!key.startsWith('shelf:')) return [];
    const [, of = '', forumId = ''] = key.split(':');
    return Object.entries((shelf as Shelf).body).map(([number, copy]) => {
      const name = `${of}:${forumId}:${number}`;
      return { key: name, copy, record: records.get(name) };
    });
  });
}

function expectNoneOld(forum: LockedForum): void {
  const all = copies(forum);
  expect(all.length).toBeGreaterThan(0);
  for (const { copy, record } of all) expect(copy).toEqual(record);
}

function emptyShelves(forum: LockedForum): void {
  const table = forum.site.kernel.store.table<Row>('kvs.entity.record');
  for (const key of [...table.entries()].map(([name]) => name).filter((name) => name.startsWith('shelf:'))) table.delete(key);
}

async function raiseMany(forum: LockedForum, count: number): Promise<void> {
  for (let nth = 0; nth < count; nth += 1) {
    // Nobody calls quicker than Jira lets the app ask.
    await forum.site.control.clock({ advance: 'PT1S' });
    await raise(forum, 'developer', `Access ${String(nth)} waits for legal`);
  }
}

describe('S5 a copy of a record', () => {
  it('is written with each step of it, by however many at the same time', async () => {
    const forum = await forumWithLeader();
    await raiseMany(forum, 12);
    forum.site.control.faults({ callLatencyMs: [5, 90] });
    const taking = Array.from({ length: 12 }, (_, at) => move(forum, 'manager', { number: at + 1, seen: 'raised', to: 'owned' }));
    expect((await Promise.all(taking)).every(({ ok }) => ok)).toBe(true);
    await forum.settle();
    expectNoneOld(forum);
    expect((await board(forum)).cards.map(({ column }) => column)).toEqual(Array.from({ length: 12 }, () => 'owned'));
  });

  it('follows answers, what comes of them, and what is undone', async () => {
    const room: TwoBacklogs = await twoBacklogs({ seed: 1 });
    const { forum } = room;
    const numbers: number[] = [];
    for (let filed = 0; filed < 6; filed += 1) numbers.push(await file(room, 'both'));
    await forum.value('facilitator', 'openEvent', {});
    for (const number of numbers) {
      for (const person of ['owner', 'developer'] as const) await answers(room, person, { number, says: number % 2 ? 'agreed' : 'no' });
    }
    const [agreed] = numbers;
    const seat = seatId({ kind: 'productOwner', product: room.pay });
    await forum.value('owner', 'undoAnswer', { number: agreed ?? 0, seat });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expectNoneOld(forum);
    expect(new Set(copies(forum).map(({ key }) => key.split(':')[0]))).toEqual(new Set(['proposal', 'agreement']));
  });

  it('that is not there is no loss: the record is read by itself, and copied when it is next written', async () => {
    const forum = await forumWithLeader();
    await raiseMany(forum, 30);
    const before = (await board(forum)).cards;
    emptyShelves(forum);
    expect((await board(forum)).cards).toEqual(before);
    await move(forum, 'manager', { number: 7, seen: 'raised', to: 'owned' });
    expect(copies(forum).map(({ key }) => key.split(':')[2])).toEqual(['7']);
    expect((await board(forum)).cards.map(({ number }) => number)).toEqual(before.map(({ number }) => number));
    expectNoneOld(forum);
  });

  it('is not kept of a record too large for a shelf', async () => {
    const forum = await forumWithLeader();
    await raiseMany(forum, 5);
    const reason = 'Почему же нет? '.repeat(40);
    await move(forum, 'manager', { number: 3, seen: 'raised', to: 'owned' });
    for (let nth = 0; nth < 10; nth += 1) {
      await move(forum, 'manager', { number: 3, seen: 'owned', to: 'removed' });
      await move(forum, 'developer', { number: 3, seen: 'removed', to: 'owned', reason });
    }
    expect(copies(forum).map(({ key }) => key.split(':')[2])).toEqual(['1', '2', '4', '5']);
    expect((await board(forum)).cards.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expectNoneOld(forum);
  });
});

describe('S5 reading copies', () => {
  it('costs a few reads for a board of sixty', async () => {
    const forum = await forumWithLeader();
    await raiseMany(forum, 60);
    forum.site.control.resetMeters();
    expect((await board(forum)).cards).toHaveLength(60);
    expect(forum.site.control.meters().kvs.reads).toBeLessThanOrEqual(8);
  });
});
