import type { Api, CallName } from '../../../src/contract/api';
import { FORMS } from '../../../src/domain/forum/forms';
import { accountId } from '../../../src/domain/ids';
import { instant, parseInstant } from '../../../src/domain/instant';
import { type LockedForum, lockedForum, siteWithBacklog } from '../../builders/lockedForum';

const cadence = { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-01' };
const planned = parseInstant('2027-03-15T18:00:00Z');

/** Every change of plan, people, rights and settings, by the facilitator. */
async function everyChange(forum: LockedForum): Promise<[CallName, Api[CallName]['input']][]> {
  const { id: productId } = forum.onlyProduct(await forum.view());
  const [owner, manager, facilitator] = [forum.people.owner, forum.people.manager, forum.people.facilitator].map(accountId);
  const now = forum.site.kernel.now();
  return [
    ['setCadence', { cadence }],
    ['skipDate', { planned, reason: 'Holiday' }],
    ['undoDateChange', { planned }],
    ['moveDate', { planned, to: '2027-03-09T09:00', reason: 'Earlier' }],
    ['addDate', { to: '2027-03-09T15:00', reason: 'One more' }],
    ['setCadence', { cadence: null }],
    ['setPeople', { facilitators: [facilitator, manager], people: [{ person: manager, role: 'management' }] }],
    ['setProxy', { proxy: { for: owner, by: manager, from: instant(now), until: instant(now + 1000) } }],
    ['endProxy', { for: owner, by: manager }],
    ['changeRights', { version: 1, kind: 'backlog', decides: 'management' }],
    ['changeSettings', { settings: { ...FORMS.apple.settings, lockOn: 'order' } }],
    ['changeProduct', { productId, owner: manager, strength: 'watch' }],
  ] as [CallName, Api[CallName]['input']][]; // each pair fits its call
}

/** What is locked: histories, orders, and the record the trigger reads. What the self-test last found may change. */
const locks = (forum: LockedForum) =>
  forum
    .records()
    .filter(([space]) => space === 'kvs.entity.lock')
    .map(([, key, value]) => [
      key,
      JSON.stringify(value, (name: string, held: unknown) => (name === 'health' || name === 'version' ? undefined : held)),
    ]);

const situations: Record<string, (forum: LockedForum) => Promise<unknown>> = {
  'between events': async () => undefined,
  'while an event is on': (forum) => forum.value('facilitator', 'openEvent', {}),
  'while one is held for information only': (forum) => forum.value('facilitator', 'openEvent', { informationOnly: true }),
};

describe('C6 no change of calendar, people, rights or settings opens or closes a lock', () => {
  it.each(Object.keys(situations))('%s', async (situation) => {
    const forum = await lockedForum();
    await situations[situation]?.(forum);
    const before = locks(forum);
    const state = forum.onlyProduct(await forum.view()).lock.state;
    for (const [call, input] of await everyChange(forum)) {
      await forum.call('facilitator', call, input);
      expect([call, locks(forum)]).toEqual([call, before]);
      expect([call, forum.onlyProduct(await forum.view()).lock.state]).toEqual([call, state]);
    }
  });

  it('nor before the first, nor when the planned time comes', async () => {
    const fresh = await siteWithBacklog();
    await fresh.value('facilitator', 'makeForum', fresh.input());
    for (const [call, input] of await everyChange(fresh)) await fresh.call('facilitator', call, input);
    expect(fresh.onlyProduct(await fresh.view()).lock.state).toBe('off');
    const forum = await lockedForum();
    await forum.value('facilitator', 'addDate', { to: '2027-03-08T13:30', reason: 'In half an hour' });
    await forum.site.control.clock({ advance: 'PT1H' });
    expect(forum.onlyProduct(await forum.view()).lock.state).toBe('locked');
  });
});
