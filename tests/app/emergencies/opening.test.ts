import { idOf } from '../../builders/proposals';
import { answer, declare, emergencyRoom, later, opened, payOrder } from './emergencyRoom';

const USUAL = ['PAY-1', 'PAY-2', 'PAY-3', 'PAY-4', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];
const FIXED = ['PAY-4', 'PAY-1', 'PAY-2', 'PAY-3', 'PAY-5', 'PAY-6', 'PAY-7', 'PAY-8'];

describe('U5 a granted emergency opens only what it names, until its end', () => {
  it('what it names may be moved by anybody and stands; the rest is put back', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    await opened(room);
    await forum.drag('manager', 'PAY-4', { above: 'PAY-1' });
    await forum.drag('manager', 'PAY-7', { above: 'PAY-1' });
    await forum.settle();
    expect(payOrder(room)).toEqual(FIXED);
    expect((await forum.putBacks()).map(({ issueId }) => issueId)).toEqual([idOf(forum, 'PAY-7')]);
  });

  it('and after its end a move of the same issue is put back to where the emergency left it, though nothing ran', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    await opened(room);
    await forum.drag('manager', 'PAY-4', { above: 'PAY-1' });
    await forum.settle();
    await later(room, 121);
    await forum.drag('manager', 'PAY-4', { below: 'PAY-8' });
    await forum.settle();
    expect(payOrder(room)).toEqual(FIXED);
  });

  it('also for what is told only after two events were closed, which read the backlog as it was before', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const number = await opened(room);
    forum.site.control.faults({ eventDelayMs: 170_000, staleSearchMs: 120_000 });
    await later(room, 2);
    await forum.drag('manager', 'PAY-4', { above: 'PAY-1' });
    forum.site.control.faults({ eventDelayMs: 0 });
    await later(room, 0.5);
    await forum.value('owner', 'respondToEmergency', { number, product: room.pay, step: 'cutScope', datesMove: false });
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('facilitator', 'reviewEmergency', { number, isReal: true, note: '' });
    await forum.value('facilitator', 'closeEvent', {});
    await later(room, 0.5);
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect(payOrder(room)).toEqual(FIXED);
    expect(await forum.putBacks()).toEqual([]);
  });

  it('while it waits for its answer the lock stands', async () => {
    const room = await emergencyRoom();
    await declare(room);
    await room.forum.drag('manager', 'PAY-4', { above: 'PAY-1' });
    await room.forum.settle();
    expect(payOrder(room)).toEqual(USUAL);
  });

  it('over two products only once both have granted it', async () => {
    const room = await emergencyRoom();
    const { forum, pay, ops } = room;
    const number = await declare(room, {
      parts: [pay, ops].map((product) => ({ product, issues: null, points: 0 })),
    });
    const openings = async () => (await forum.view()).products.map(({ lock }) => lock.openings.length);
    await answer(room, number);
    expect(await openings()).toEqual([0, 0]);
    await answer(room, number, { by: 'developer' });
    expect(await openings()).toEqual([1, 1]);
    await later(room, 121);
    expect(await openings()).toEqual([0, 0]);
  });

  it('says so with the lock, which stays locked', async () => {
    const room = await emergencyRoom();
    const number = await opened(room);
    const [product] = (await room.forum.view()).products;
    expect(product?.lock).toMatchObject({ state: 'locked', openings: [{ emergency: number, issues: [idOf(room.forum, 'PAY-4')] }] });
  });
});

describe('U6 an emergency that is ended early', () => {
  it('locks from that instant on; what was moved stands', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const number = await opened(room);
    await forum.drag('manager', 'PAY-4', { above: 'PAY-1' });
    await forum.settle();
    await later(room, 1);
    await forum.value('owner', 'endEmergency', { number });
    await later(room, 1);
    await forum.drag('manager', 'PAY-4', { below: 'PAY-8' });
    await forum.settle();
    expect(payOrder(room)).toEqual(FIXED);
  });
});

describe('U3 who answers', () => {
  it('the Product Owner who declares it grants the own product with it', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const number = await declare(room, {}, 'owner');
    expect((await forum.value('manager', 'showEmergency', { number })).phase).toBe('open');
    await forum.drag('developer', 'PAY-4', { above: 'PAY-1' });
    await forum.settle();
    expect(payOrder(room)).toEqual(FIXED);
  });

  it('and one No leaves it locked', async () => {
    const room = await emergencyRoom();
    const number = await declare(room);
    expect(await answer(room, number, { isGranted: false })).toMatchObject({ ok: true, value: { phase: 'refused' } });
    expect(await answer(room, number)).toEqual({ ok: false, refusal: { code: 'alreadyAnswered', by: room.forum.people.owner } });
    await room.forum.drag('manager', 'PAY-4', { above: 'PAY-1' });
    await room.forum.settle();
    expect(payOrder(room)).toEqual(USUAL);
  });
});

describe('U14 a false alarm', () => {
  it('ends what is open, and offers the moves that bring the named issues back', async () => {
    const room = await emergencyRoom();
    const { forum, pay } = room;
    const number = await opened(room);
    await forum.drag('manager', 'PAY-4', { above: 'PAY-1' });
    await forum.settle();
    const called = await forum.value('owner', 'callFalseAlarm', { number });
    const where = { kind: 'below', issue: idOf(forum, 'PAY-3') };
    expect(called).toMatchObject({ phase: 'ended', isReal: false, undo: [{ kind: 'place', product: pay, where }] });
    expect((await forum.view()).products[0]?.lock.openings).toEqual([]);
  });
});
