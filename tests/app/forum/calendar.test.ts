import { formatInstant, parseInstant } from '../../../src/domain/instant';
import { type LockedForum, lockedForum, siteWithBacklog } from '../../builders/lockedForum';

const cadence = { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-01' };
const e42 = parseInstant('2027-03-15T18:00:00Z');
const zone = 'Asia/Kolkata';

/** A forum in New York that was closed on Monday 8 March 2027 and meets on Mondays at 14:00. */
async function mondays(): Promise<LockedForum> {
  const forum = await lockedForum();
  await forum.site.control.clock({ now: '2027-03-08T20:30:00Z' });
  await forum.value('facilitator', 'setCadence', { cadence });
  return forum;
}

describe('C2, C5 the calendar is shown in the forum’s time, the reader’s and UTC', () => {
  it('ten events; the next one is at an unusual hour in Kolkata', async () => {
    const forum = await mondays();
    const { next, mayChange } = await forum.value('owner', 'showCalendar', { zone });
    expect(next).toHaveLength(10);
    expect(next[0]).toEqual({
      at: e42,
      change: null,
      isUnusualForReader: true,
      local: { forum: '2027-03-15T14:00', reader: '2027-03-15T23:30', utc: '2027-03-15T18:00' },
    });
    expect(next.slice(1).some((event) => event.isUnusualForReader)).toBe(false);
    expect(mayChange).toBe(false);
    // Today's is over its time, and nobody has opened it yet.
    expect((await forum.view()).event).toMatchObject({ next: Date.parse('2027-03-08T19:00:00Z') });
  });

  it('a reader in a zone that nobody knows reads the forum’s', async () => {
    const forum = await mondays();
    const [first] = (await forum.value('manager', 'showCalendar', { zone: 'Mars/Olympus' })).next;
    expect(first?.local.reader).toBe(first?.local.forum);
  });

  it('a plan can be looked at before it is saved, where no forum is yet', async () => {
    const forum = await siteWithBacklog();
    const monthly = { everyMonths: 1, on: { nth: -1, weekday: 5 }, time: '10:00', firstDate: '2027-03-01' };
    const seen = await forum.value('facilitator', 'previewCadence', { cadence: monthly, forumZone: 'Europe/Warsaw', zone });
    expect(seen.map(({ at }) => formatInstant(at)).slice(0, 2)).toEqual(['2027-03-26T09:00:00.000Z', '2027-04-30T08:00:00.000Z']);
    expect(await forum.call('facilitator', 'previewCadence', { cadence: monthly, forumZone: 'Mars/Olympus', zone })).toEqual({
      ok: false,
      refusal: { code: 'unknownZone', zone: 'Mars/Olympus' },
    });
  });
});

describe('C4 dates change with a reason, and the log tells before and after', () => {
  it('skipped, moved, added and taken back', async () => {
    const forum = await mondays();
    await forum.value('facilitator', 'skipDate', { planned: e42, reason: 'Holiday' });
    await forum.value('facilitator', 'undoDateChange', { planned: e42 });
    await forum.value('facilitator', 'moveDate', { planned: e42, to: '2027-03-16T09:30', reason: 'Room' });
    const { next, calendar } = await forum.value('facilitator', 'addDate', { to: '2027-03-10T08:00', reason: 'One more' });
    expect(next.slice(0, 3).map(({ local }) => local.forum)).toEqual(['2027-03-10T08:00', '2027-03-16T09:30', '2027-03-22T14:00']);
    expect(calendar.changes.map(({ kind, reason, by }) => [kind, reason, by])).toEqual([
      ['moved', 'Room', forum.people.facilitator],
      ['added', 'One more', forum.people.facilitator],
    ]);
    const told = (await forum.log()).map(({ what }) => what).slice(-5);
    expect(told).toMatchObject([
      { kind: 'cadenceChanged', before: null, after: cadence },
      { kind: 'dateChanged', change: { kind: 'skipped' } },
      { kind: 'dateChangeUndone', change: { kind: 'skipped' } },
      { kind: 'dateChanged', change: { kind: 'moved' } },
      { kind: 'dateChanged', change: { kind: 'added' } },
    ]);
  });

  it('by two at once: one wins, the other is told', async () => {
    const forum = await mondays();
    forum.site.control.faults({ callLatencyMs: [5, 60] });
    const answers = await Promise.all(['a', 'b'].map((reason) => forum.call('facilitator', 'skipDate', { planned: e42, reason })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'alreadyChanged', planned: e42 } });
  });

  it('saving the same plan again saves nothing', async () => {
    const forum = await mondays();
    const before = forum.records();
    await forum.value('facilitator', 'setCadence', { cadence });
    expect(forum.records()).toEqual(before);
  });
});
