import { idOf } from '../../builders/proposals';
import { instant, MINUTE_MS } from '../../../src/domain/instant';
import { hardForum, mayRank, productId } from './hardForum';

describe('H3 a hard lock and an emergency', () => {
  it('gives the permission back as soon as the emergency opens something, and takes it again with its end; no sweep is waited for', async () => {
    const forum = await hardForum();
    expect(mayRank(forum, 'manager')).toBe(false);
    const now = forum.site.kernel.now();
    const { emergency } = await forum.value('owner', 'declareEmergency', {
      harm: 'The hospital cannot bill',
      wanted: 'The fix comes first',
      changes: [],
      parts: [{ product: await productId(forum), issues: [idOf(forum, 'PAY-4')], points: 3 }],
      until: instant(now + 120 * MINUTE_MS),
    });
    await forum.settle();
    expect(mayRank(forum, 'manager')).toBe(true);
    await forum.value('owner', 'endEmergency', { number: emergency.number });
    await forum.settle();
    expect(mayRank(forum, 'manager')).toBe(false);
    expect(forum.site.kernel.now() - now).toBeLessThan(5 * MINUTE_MS);
  });
});
