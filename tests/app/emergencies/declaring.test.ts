import { idOf, moveOf } from '../../builders/proposals';
import { declaration, declare, emergencyRoom, mailsTo, later, opened } from './emergencyRoom';

describe('U2 an emergency is declared for what is locked', () => {
  it('and not while the event is on', async () => {
    const room = await emergencyRoom();
    await room.forum.value('facilitator', 'openEvent', {});
    expect(await room.forum.call('manager', 'declareEmergency', declaration(room))).toEqual({
      ok: false,
      refusal: { code: 'notLocked', product: room.pay },
    });
  });

  it('with issues of that product only, and changes that fit', async () => {
    const room = await emergencyRoom();
    const { forum, pay } = room;
    const stranger = { product: pay, issues: [idOf(forum, 'OPS-1')], points: 0 };
    const tried = (change: Parameters<typeof declaration>[1]) => forum.call('manager', 'declareEmergency', declaration(room, change));
    expect(await tried({ parts: [stranger] })).toMatchObject({
      refusal: { code: 'changesDoNotFit', problems: [{ code: 'notInBacklog' }] },
    });
    const toWhereItIs = await moveOf(forum, { issues: 'PAY-1', to: 'top', product: pay });
    expect(await tried({ changes: [toWhereItIs] })).toMatchObject({ refusal: { problems: [{ code: 'changesNothing' }] } });
    expect(await tried({ harm: '', until: null })).toEqual({ ok: false, refusal: { code: 'incomplete', missing: ['harm', 'end'] } });
  });

  it('and what an exact change moves is what it opens', async () => {
    const room = await emergencyRoom();
    const { forum, pay } = room;
    const changes = [await moveOf(forum, { issues: 'PAY-5', to: 'top', product: pay })];
    const number = await declare(room, { changes, parts: [{ product: pay, issues: [], points: 0 }] });
    expect((await forum.value('manager', 'showEmergency', { number })).emergency.parts).toMatchObject([{ issues: [idOf(forum, 'PAY-5')] }]);
  });
});

describe('U15 who is told of an emergency', () => {
  it('the Product Owner at once, and who declared it of the answer; nobody else', async () => {
    const room = await emergencyRoom();
    await opened(room);
    expect(mailsTo(room, 'owner')).toEqual(['Emergency EM-1 for Payments waits for your answer']);
    expect(mailsTo(room, 'manager')).toEqual(['Emergency EM-1 is granted']);
    expect([...mailsTo(room, 'developer'), ...mailsTo(room, 'facilitator')]).toEqual([]);
  });

  it('who stands in once the wait is over, once', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const { owner, developer } = forum.people;
    const proxy = { for: owner, by: developer, from: room.minutes(0), until: room.minutes(10_000) } as never;
    await forum.value('owner', 'setProxy', { proxy });
    await declare(room);
    await later(room, 55);
    expect(mailsTo(room, 'developer')).toEqual([]);
    await later(room, 20);
    expect(mailsTo(room, 'developer')).toEqual(['Emergency EM-1 for Payments waits for your answer']);
  });

  it('both sides that it is over, once', async () => {
    const room = await emergencyRoom();
    await opened(room);
    await later(room, 140);
    const over = 'Emergency EM-1 is over';
    expect([mailsTo(room, 'owner').at(-1), mailsTo(room, 'manager').at(-1)]).toEqual([over, over]);
    expect(mailsTo(room, 'owner').filter((subject) => subject === over)).toHaveLength(1);
  });
});

describe('U1 whoever may not declare is told who may', () => {
  it('and the attempt leaves a line in the log', async () => {
    const room = await emergencyRoom();
    const { forum } = room;
    const stranger = forum.site.jira.admin.addUser({
      accountId: '557058:stranger',
      displayName: 'stranger',
      emailAddress: 'stranger@example.com',
      timeZone: 'Europe/Berlin',
    }).accountId;
    const context = { type: 'jira:projectPage', project: { id: forum.board.projectId, key: forum.board.projectKey } };
    const asked = { functionKey: 'page-calls', call: 'declareEmergency', payload: declaration(room), accountId: stranger, context };
    expect(await forum.site.invoke(asked)).toMatchObject({ value: { ok: false, refusal: { code: 'mayNotDeclare' } } });
    expect((await forum.log()).at(-1)?.what).toMatchObject({ kind: 'callRefused', call: 'declareEmergency', code: 'mayNotDeclare' });
  });
});
