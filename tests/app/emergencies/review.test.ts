import { USUAL_EMERGENCIES } from '../../../src/domain/emergency/emergencySettings';
import { file, kindsLogged } from '../session/twoBacklogs';
import { answer, declare, emergencyRoom, later, mailsTo, opened, type Room } from './emergencyRoom';

const respond = (room: Room, number: number, datesMove = false) =>
  room.forum.value('owner', 'respondToEmergency', { number, product: room.pay, step: 'cutScope', datesMove });
const review = (room: Room, number: number, isReal = true) =>
  room.forum.value('facilitator', 'reviewEmergency', { number, isReal, note: 'We saw it late' });

describe('U10 every emergency is reviewed first at the next event', () => {
  it('it comes first, whatever is arranged', async () => {
    const room = await emergencyRoom();
    const proposal = await file(room);
    const number = await opened(room);
    const ids = async () => (await room.forum.value('facilitator', 'showAgenda', {})).items.map(({ id }) => id);
    expect(await ids()).toEqual([`emergency-${number}`, `proposal-${proposal}`]);
    await room.forum.value('facilitator', 'moveAgendaItem', { item: `emergency-${number}` as never, before: null });
    expect(await ids()).toEqual([`emergency-${number}`, `proposal-${proposal}`]);
  });

  it('the event cannot be closed before, and is told which one is missing', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const number = await opened(room);
    await respond(room, number);
    await forum.value('facilitator', 'openEvent', {});
    const notReady = { ok: false, refusal: { code: 'notReady', blockers: [{ code: 'emergencyUnreviewed', emergency: number }] } };
    expect(await forum.call('facilitator', 'closeEvent', {})).toEqual(notReady);
    expect((await forum.value('facilitator', 'showSession', {})).checklist.blockers).toEqual(notReady.refusal.blockers);
    await review(room, number);
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect((await forum.view()).event.state).toBe('closed');
    expect((await forum.value('facilitator', 'showAgenda', {})).items).toEqual([]);
  });

  it('closed by rule it stays owed, and what was still open ends with the close', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const number = await opened(room, { until: room.minutes(3 * 24 * 60) });
    await forum.value('facilitator', 'openEvent', {});
    const { timeboxMinutes, closedByRuleAfterMinutes } = (await forum.view()).settings;
    await later(room, timeboxMinutes + closedByRuleAfterMinutes + 6);
    await forum.settle();
    expect((await forum.view()).event.state).toBe('closed');
    expect((await forum.value('manager', 'showEmergency', { number })).phase).toBe('ended');
    expect((await forum.view()).products.map(({ lock }) => [lock.state, lock.openings])).toEqual([
      ['locked', []],
      ['locked', []],
    ]);
    expect((await forum.value('facilitator', 'showAgenda', {})).items[0]?.id).toBe(`emergency-${number}`);
  });

  it('an event held for information only neither reviews nor waits', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const number = await opened(room);
    await respond(room, number);
    await forum.value('facilitator', 'openEvent', { informationOnly: true });
    expect(await forum.call('facilitator', 'reviewEmergency', { number, isReal: true, note: '' })).toMatchObject({
      refusal: { code: 'informationOnly' },
    });
    await forum.value('facilitator', 'closeEvent', {});
    expect((await forum.value('manager', 'showEmergency', { number })).phase).toBe('open');
  });

  it('the digest before an event names it first', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    await file(room);
    await opened(room, { until: room.minutes(30) });
    await forum.value('facilitator', 'addDate', { to: '2027-03-10T10:00', reason: 'A long gap' });
    await later(room, 24 * 60);
    await forum.settle();
    const mail = forum.site.control.outbox().emails.find(({ subject }) => subject.endsWith('agenda of E2'));
    expect(JSON.stringify(mail)).toMatch(/2 items on its agenda:.*- Review of emergency EM-1 of .*: The fix comes first \(Payments\)/s);
  });
});

describe('M2 the minutes tell what was judged of an emergency', () => {
  it('what it wanted, the verdict and why', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const number = await opened(room);
    await respond(room, number);
    await forum.value('facilitator', 'openEvent', {});
    await review(room, number, false);
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    const { items } = (await forum.value('manager', 'showMinutes', { event: 2 })).minutes;
    expect(items[0]).toMatchObject({ title: 'The fix comes first', verdict: { isReal: false, note: 'We saw it late' } });
  });
});

describe('U9 where dates move management is told', () => {
  it('before the review, by mail, once', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const number = await opened(room);
    await respond(room, number, true);
    await forum.value('facilitator', 'openEvent', {});
    expect(await forum.call('owner', 'reviewEmergency', { number, isReal: true, note: '' })).toMatchObject({
      refusal: { code: 'stepsOwed', owed: [{ kind: 'tellManagement' }] },
    });
    await forum.value('owner', 'tellManagement', { number });
    await forum.value('owner', 'tellManagement', { number });
    expect(mailsTo(room, 'manager').filter((subject) => subject.startsWith('Dates of Payments move'))).toHaveLength(1);
    expect((await forum.value('owner', 'reviewEmergency', { number, isReal: true, note: '' })).isReal).toBe(true);
  });
});

describe('U12 the interrupt buffer', () => {
  it('one over, and three sides are told once to stop and replan', async () => {
    const room = await emergencyRoom();
    const { forum, pay } = room;
    await forum.value('facilitator', 'openEvent', {});
    const { settings } = await forum.view();
    const buffers = [{ product: pay, unit: 'points' as const, size: 5 }];
    await forum.value('facilitator', 'changeSettings', { settings: { ...settings, emergencies: { ...USUAL_EMERGENCIES, buffers } } });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    for (const points of [5, 1, 1]) await answer(room, await declare(room), { points });
    const stop = 'The interrupt buffer of Payments is used up: stop and replan';
    for (const person of ['owner', 'facilitator', 'manager'] as const)
      expect(mailsTo(room, person).filter((subject) => subject === stop)).toHaveLength(1);
    expect(mailsTo(room, 'developer')).toEqual([]);
    expect((await forum.value('developer', 'listEmergencies', {})).buffers).toEqual([
      { product: pay, unit: 'points', size: 5, spent: 7, isOver: true },
    ]);
  });
});

describe('U13, U16 what everybody sees of emergencies', () => {
  it('who called how many, and each step in the log', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const number = await opened(room);
    await declare(room, {}, 'owner');
    await respond(room, number);
    await forum.value('owner', 'respondToEmergency', { number: 2, product: room.pay, step: 'getHelp', datesMove: false });
    await forum.value('owner', 'endEmergency', { number });
    await forum.value('facilitator', 'openEvent', {});
    await review(room, number, false);
    await review(room, 2);
    const { tally } = await forum.value('developer', 'listEmergencies', {});
    expect(tally).toEqual([
      { person: forum.people.owner, declared: 1, granted: 1, real: 1, falseAlarms: 0 },
      { person: forum.people.manager, declared: 1, granted: 1, real: 0, falseAlarms: 1 },
    ]);
    expect(await kindsLogged(forum)).toEqual(
      expect.arrayContaining([
        'emergencyDeclared',
        'emergencyAnswered',
        'lockOpenedByEmergency',
        'emergencyStep',
        'emergencyEnded',
        'emergencyReviewed',
      ]),
    );
  });
});
