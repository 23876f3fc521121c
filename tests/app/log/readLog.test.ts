import { createHash } from 'node:crypto';
import type { LogFact } from '../../../src/contract/api';
import { accountId, type AccountId, eventId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';
import { hashedText } from '../../../src/domain/log/log';
import type { Row } from '../../stand-in/forge/kvs/rows';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const ENTRIES = 'kvs.entity.entry';

/** A forum whose log has grown to that many entries, rightly chained: every twentieth a refusal of the manager's. */
async function forumWithLog(size: number): Promise<LockedForum> {
  const forum = await lockedForum({ issues: 3 });
  const { store } = forum.site.kernel;
  const table = store.table<Row>(ENTRIES);
  const newest = [...table.values()].sort((a, b) => numberOf(b) - numberOf(a))[0];
  const heads = store.table<Row>('kvs.entity.forum');
  const head = [...heads.values()].find(({ key }) => key.startsWith('log-head:'));
  if (!newest || !head) throw new Error('There is no log.');
  let previous = String(bodyOf(newest)['hash']);
  for (let number = numberOf(newest) + 1; number <= size; number += 1) {
    const entry = { number, at: instant(forum.site.kernel.now()), ...factOf(forum, number), previous };
    const body = { ...entry, hash: createHash('sha256').update(hashedText(entry)).digest('hex') };
    const key = newest.key.replace(/\d+$/, String(number));
    table.set(key, { ...newest, key, value: { ...valueOf(newest), number, body } });
    previous = body.hash;
  }
  heads.set(head.key, { ...head, value: { ...valueOf(head), body: { number: size, hash: previous } } });
  return forum;
}

function factOf({ people }: LockedForum, number: number): { actor: AccountId; what: LogFact } {
  if (number % 20 === 0)
    return { actor: accountId(people.manager), what: { kind: 'callRefused', call: 'openEvent', code: 'notTheFacilitator' } };
  return { actor: accountId(people.facilitator), what: { kind: 'eventOpened', id: eventId(number) } };
}

function tamper(forum: LockedForum, number: number, change: (row: Row) => Row | null): void {
  const table = forum.site.kernel.store.table<Row>(ENTRIES);
  const row = [...table.values()].find((one) => numberOf(one) === number);
  if (!row) throw new Error(`There is no entry ${number}.`);
  const changed = change(row);
  if (changed) table.set(row.key, changed);
  else table.delete(row.key);
}

const valueOf = (row: Row) => row.value as { body: Record<string, unknown> };
const bodyOf = (row: Row) => valueOf(row).body;
const numberOf = (row: Row) => Number(row.key.split(':').at(-1));

type Filter = { kinds?: LogFact['kind'][]; actor?: AccountId };

async function search(forum: LockedForum, filter: Filter) {
  const found = [];
  const calls = [];
  for (let before: number | null = null; ;) {
    const page: { entries: readonly { number: number; what: LogFact }[]; next: number | null } = await forum.value('manager', 'listLog', {
      ...filter,
      ...(before === null ? {} : { before }),
    });
    found.push(...page.entries);
    calls.push(page.entries.length);
    before = page.next;
    if (before === null) return { found, calls };
  }
}

describe('G4 the log is searched by kind and by person', () => {
  it('finds the entries of some kinds over all pages, each once, newest first', async () => {
    const forum = await forumWithLog(1_200);
    const { found } = await search(forum, { kinds: ['forumMade', 'callRefused'] });
    const refusals = Array.from({ length: 60 }, (_, at) => 1_200 - 20 * at);
    expect(found.map(({ number }) => number)).toEqual([...refusals, 1]);
  });

  it('finds what one person did, and nothing of another’s', async () => {
    const forum = await forumWithLog(60);
    const { found } = await search(forum, { actor: accountId(forum.people.manager) });
    expect(found.map(({ number }) => number)).toEqual([60, 40, 20]);
    expect((await search(forum, { actor: accountId(forum.people.developer) })).found).toEqual([]);
  });

  it('finds nothing by a kind that nobody knows', async () => {
    const forum = await forumWithLog(10);
    // What an older or newer page may ask.
    expect((await search(forum, { kinds: ['unheardOf' as LogFact['kind']] })).found).toEqual([]);
  });

  it('reads at most 500 entries a call, and says where to go on', async () => {
    const forum = await forumWithLog(1_200);
    expect(await forum.value('manager', 'listLog', { kinds: ['forumMade'] })).toEqual({ entries: [], next: 701, chain: 'whole' });
  });

  it('tells of a changed entry that it passes, though the entry itself is not looked for', async () => {
    const forum = await forumWithLog(300);
    tamper(forum, 250, (row) => ({ ...row, value: { ...valueOf(row), body: { ...bodyOf(row), at: 0 } } }));
    expect((await forum.value('manager', 'listLog', { kinds: ['forumMade'] })).chain).toEqual({ brokenAt: 250 });
  });
});

describe('G5 the whole chain is verified, a stretch a call', () => {
  it('down to the first entry, where nothing was changed', async () => {
    const forum = await forumWithLog(306);
    expect(await forum.value('manager', 'verifyLog', {})).toEqual({ read: 250, next: 57, brokenAt: null });
    expect(await forum.value('manager', 'verifyLog', { before: 57 })).toEqual({ read: 56, next: null, brokenAt: null });
  });

  it('and says where it is broken, also far below what a page shows', async () => {
    const forum = await forumWithLog(306);
    tamper(forum, 7, (row) => ({ ...row, value: { ...valueOf(row), body: { ...bodyOf(row), actor: forum.people.developer } } }));
    expect((await forum.value('manager', 'verifyLog', {})).brokenAt).toBeNull();
    expect(await forum.value('manager', 'verifyLog', { before: 57 })).toEqual({ read: 56, next: null, brokenAt: 7 });
  });

  it('also where two stretches meet', async () => {
    const forum = await forumWithLog(306);
    tamper(forum, 56, (row) => ({ ...row, value: { ...valueOf(row), body: { ...bodyOf(row), hash: '0'.repeat(64) } } }));
    expect((await forum.value('manager', 'verifyLog', {})).brokenAt).toBe(56);
  });

  it('a log without its newest entry is not whole', async () => {
    const forum = await forumWithLog(30);
    tamper(forum, 30, () => null);
    expect((await forum.value('manager', 'verifyLog', {})).brokenAt).toBe(30);
  });
});
