import type { Row } from '../../stand-in/forge/kvs/rows';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const LOG = 'kvs.entity.entry';

/** Seventy entries: events, breaches, refusals. */
async function busyForum(): Promise<LockedForum> {
  const forum = await lockedForum({ issues: 60 });
  for (let number = 1; number <= 50; number += 1) await forum.drag('manager', `PAY-${number}`, { below: 'PAY-60' });
  await forum.settle();
  for (let round = 0; round < 3; round += 1) {
    await forum.value('facilitator', 'openEvent', {});
    await forum.call('manager', 'closeEvent', {});
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
  }
  return forum;
}

function tamper(forum: LockedForum, number: number, change: (row: Row) => Row | null): void {
  const table = forum.site.kernel.store.table<Row>(LOG);
  const row = [...table.values()].find(({ key }) => key.endsWith(`:${number}`));
  if (!row) throw new Error(`The log has no entry ${number}.`);
  const changed = change(row);
  if (changed) table.set(row.key, changed);
  else table.delete(row.key);
}

/** What each page says of its stretch of the chain, newest first. */
async function verdicts(forum: LockedForum) {
  const found = [];
  for (let before: number | null = null; ;) {
    const page: { chain: unknown; next: number | null } = await forum.value('manager', 'listLog', before === null ? {} : { before });
    found.push(page.chain);
    before = page.next;
    if (before === null) return found;
  }
}

describe('G1 each change and each breach appends one entry', () => {
  it('numbered without gaps, in the order in which things happened', async () => {
    const forum = await busyForum();
    const log = await forum.log();
    expect(log.map(({ number }) => number)).toEqual(log.map((_, index) => index + 1));
    expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).sort((a, b) => a - b));
    const kinds = log.map(({ what }) => what.kind);
    expect(kinds.slice(0, 6)).toEqual(['forumMade', 'productAdded', 'eventOpened', 'eventClosing', 'orderTaken', 'eventClosed']);
    expect(kinds.filter((kind) => kind === 'breach')).toHaveLength(50);
    const told = kinds.slice(56).filter((kind) => kind !== 'digestSent');
    expect(told).toEqual([1, 2, 3].flatMap(() => ['eventOpened', 'callRefused', 'eventClosing', 'orderTaken', 'eventClosed']));
  });

  it('and names each breach as it is recorded', async () => {
    const forum = await busyForum();
    const breaches = (await forum.log()).flatMap(({ what }) => (what.kind === 'breach' ? [what] : []));
    const recorded = (await forum.allPutBacks()).reverse();
    expect(breaches.map(({ id, issueId, mover, outcome }) => ({ id, issueId, mover, outcome }))).toEqual(
      recorded.map(({ id, issueId, mover, outcome }) => ({ id, issueId, mover, outcome })),
    );
  });
});

describe('G2, G3 a change of what was written shows', () => {
  it('is whole as it was written, on each page', async () => {
    expect(await verdicts(await busyForum())).toEqual(['whole', 'whole']);
  });

  const tricks: [string, number, (row: Row) => Row | null][] = [
    ['another person', 60, (row) => withBody(row, { actor: '557058:somebody' })],
    ['another time', 3, (row) => withBody(row, { at: 0 })],
    ['another fact', 1, (row) => withBody(row, { what: { kind: 'forumMade', name: 'Other' } })],
    ['another hash', 30, (row) => withBody(row, { hash: '0'.repeat(64) })],
    ['an entry that is missing', 40, () => null],
    ['the first entry missing', 1, () => null],
  ];

  it.each(tricks)('%s (entry %i)', async (_what, number, change) => {
    const forum = await busyForum();
    tamper(forum, number, change);
    const broken = (await verdicts(forum)).filter((verdict) => verdict !== 'whole');
    expect(broken.length).toBeGreaterThan(0);
    expect([{ brokenAt: number }, { brokenAt: number + 1 }]).toContainEqual(broken[0]);
  });

  it('nothing the app does rewrites or removes an entry or a breach', async () => {
    const forum = await busyForum();
    const kept = () => forum.records().filter(([space]) => space === LOG || space === 'kvs.entity.breach');
    const before = kept();
    await forum.value('facilitator', 'openEvent', {});
    await forum.drag('manager', 'PAY-1', { below: 'PAY-9' });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.drag('owner', 'PAY-2', { below: 'PAY-9' });
    await forum.drag('manager', 'PAY-3', { below: 'PAY-9' });
    await forum.site.control.clock({ advance: 'P1D' });
    expect(kept()).toEqual(expect.arrayContaining(before));
    expect(kept().length).toBeGreaterThan(before.length);
  });
});

function withBody(row: Row, changes: object): Row {
  const { body, ...rest } = row.value as { body: object };
  return { ...row, value: { ...rest, body: { ...body, ...changes } } };
}
