/**
 * What a page costs of the platform's storage: a few reads, however much it shows. The bounds leave little to spare, so that a list which
 * begins to read its records one by one, or twice, is seen here before it is felt.
 */
import { lockedForum, type LockedForum } from '../builders/lockedForum';
import { fileMove } from '../builders/proposals';

const PROPOSALS = 15;
const MOST = {
  showForum: 6,
  showAgenda: 9,
  showNeeds: 5,
  listProposals: 5,
  showImpediments: 4,
  listAgreements: 4,
  listBreaches: 4,
} as const;

async function readsOf(forum: LockedForum, call: keyof typeof MOST): Promise<number> {
  forum.site.control.resetMeters();
  await forum.value('facilitator', call, {});
  return forum.site.control.meters().kvs.reads;
}

describe('a page reads storage a few times', () => {
  let forum: LockedForum;
  beforeAll(async () => {
    forum = await lockedForum();
    for (let nth = 0; nth < PROPOSALS; nth += 1) {
      await fileMove(forum, 'manager', { issues: `PAY-${String(1 + (nth % 7))}`, to: 'bottom' });
    }
    await forum.settle();
  });

  it.each(Object.entries(MOST))('%s at most %i times, with fifteen proposals filed', async (call, most) => {
    expect(await readsOf(forum, call as keyof typeof MOST)).toBeLessThanOrEqual(most);
  });

  it('the session at most nine times, with fifteen proposals on its agenda', async () => {
    await forum.value('facilitator', 'openEvent', {});
    await forum.settle();
    forum.site.control.resetMeters();
    const { proposals } = await forum.value('facilitator', 'showSession', {});
    expect(proposals).toHaveLength(PROPOSALS);
    expect(forum.site.control.meters().kvs.reads).toBeLessThanOrEqual(9);
  });
});
