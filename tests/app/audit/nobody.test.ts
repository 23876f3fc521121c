import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const AGREED = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];

async function withLostEvents(): Promise<LockedForum> {
  const forum = await lockedForum();
  forum.site.control.faults({ eventLoss: 1 });
  return forum;
}
const checked = (forum: LockedForum) => forum.site.control.clock({ advance: 'PT4H15M' });

/** Changes the issue so often that its latest entries tell nothing of its rank. */
async function editMuch(forum: LockedForum, key: string): Promise<void> {
  for (let edit = 0; edit < 45; edit += 1) {
    await forum.jira('developer', 'PUT', `/rest/api/3/issue/${key}`, { fields: { summary: `Edited ${String(edit)}` } });
    if (edit % 15 === 0) await forum.site.control.clock({ advance: 'PT1M' });
  }
}

describe('V2 a move that the latest entries of a long history do not name', () => {
  it('is the Product Owner’s where the whole history says so: it stays', async () => {
    const forum = await withLostEvents();
    await forum.drag('owner', 'PAY-6', { above: 'PAY-2' });
    await editMuch(forum, 'PAY-6');
    await checked(forum);
    expect(forum.order().slice(0, 3)).toEqual(['PAY-1', 'PAY-6', 'PAY-2']);
    expect(await forum.putBacks()).toEqual([]);
  });

  it('is nobody’s where nothing says whose: it goes back, recorded as made by nobody known', async () => {
    const forum = await withLostEvents();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-2' });
    forgetHistory(forum);
    await checked(forum);
    expect(forum.order()).toEqual(AGREED);
    expect(await forum.putBacks()).toMatchObject([{ mover: null, outcome: { kind: 'putBack' } }]);
  });
});

/** As when something ranks without leaving an entry. */
function forgetHistory({ site }: LockedForum): void {
  const changes = site.kernel.store.table('jira.changes');
  for (const [key] of [...changes.entries()]) changes.delete(key);
}
