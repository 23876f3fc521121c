import { close, orderOf } from '../../builders/heldEvent';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const MINUTE = 60_000;

/** The search shows everything as it was minutes ago. */
async function withOldSearch(): Promise<LockedForum> {
  const forum = await lockedForum();
  await forum.site.kernel.advanceTo(forum.site.kernel.now() + 10 * MINUTE);
  forum.site.control.faults({ staleSearchMs: 2 * MINUTE });
  return forum;
}

/** The manager drags it away as soon as the lock has closed; the order after that. */
async function draggedAway(forum: LockedForum): Promise<string[]> {
  await forum.value('facilitator', 'openEvent', {});
  await close(forum);
  await forum.drag('manager', 'PAY-6', { below: 'PAY-8' });
  await forum.settle();
  forum.site.control.faults({ staleSearchMs: 0 });
  return orderOf(forum);
}

/** Read past the app, which would take its time to answer. */
const isClosed = (forum: LockedForum): boolean =>
  forum.records().some(([, key, value]) => key.startsWith('forum:') && (value as StoredForum).body?.event?.state === 'closed');
type StoredForum = { body?: { event?: { state: string } } };

describe('W1, L2 what was moved right before the close is agreed where it stands', () => {
  it('though the search still shows it elsewhere, and somebody drags it away at once', async () => {
    const forum = await withOldSearch();
    await forum.drag('owner', 'PAY-6', { above: 'PAY-2' });
    await forum.settle();
    expect(await draggedAway(forum)).toEqual(['PAY-1', 'PAY-6', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-7', 'PAY-8']);
  });

  it('though its event comes after the close, together with those of what was moved past it since', async () => {
    const forum = await lockedForum();
    const { kernel, control } = forum.site;
    const arrival = kernel.now() + MINUTE;
    const drag = async (...given: Parameters<LockedForum['drag']>) => {
      control.faults({ eventDelayMs: [arrival - kernel.now() - 1, arrival - kernel.now() - 1] });
      await forum.drag(...given);
    };
    await forum.value('facilitator', 'openEvent', {});
    await drag('owner', 'PAY-6', { above: 'PAY-1' });
    await drag('owner', 'PAY-6', { above: 'PAY-7' });
    await kernel.advanceTo(kernel.now() + 1_000);
    await forum.value('facilitator', 'closeEvent', {});
    await kernel.advanceTo(kernel.now() + 10_000);
    await drag('manager', 'PAY-5', { above: 'PAY-1' });
    await drag('owner', 'PAY-4', { below: 'PAY-6' });
    await kernel.advanceTo(arrival + MINUTE);
    await forum.settle();
    expect(orderOf(forum)).toEqual(['PAY-1', 'PAY-2', 'PAY-3', 'PAY-5', 'PAY-6', 'PAY-4', 'PAY-7', 'PAY-8']);
  });

  it('also while it is closed since: who is put back meanwhile comes to its right side', async () => {
    const forum = await lockedForum();
    const transition = (id: string) => forum.jira('owner', 'POST', '/rest/api/3/issue/PAY-6/transitions', { transition: { id } });
    await forum.drag('owner', 'PAY-6', { above: 'PAY-2' });
    await forum.settle();
    await forum.value('facilitator', 'openEvent', {});
    forum.site.control.faults({ callLatencyMs: [100, 100] });
    await forum.value('facilitator', 'closeEvent', {});
    do await forum.site.kernel.advanceTo(forum.site.kernel.now() + 10);
    while (!isClosed(forum));
    await transition('41');
    await forum.drag('manager', 'PAY-1', { below: 'PAY-4' });
    await forum.settle();
    await transition('11');
    await forum.settle();
    expect(orderOf(forum)).toEqual(['PAY-1', 'PAY-6', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-7', 'PAY-8']);
  });
});
