import { answers, file, kindsLogged, proposalId, seatOf, twoBacklogs } from './twoBacklogs';

const value = <T>(reply: { ok: true; value: T } | { ok: false; refusal: unknown }): T => {
  if (!reply.ok) throw new Error(JSON.stringify(reply.refusal));
  return reply.value;
};

describe('D4, D5, D10 an event decides', () => {
  it('not as a whole with one No, and the half that is agreed stands on its own after a split', async () => {
    const room = await twoBacklogs();
    const { forum, pay, ops } = room;
    const number = await file(room);
    await forum.value('facilitator', 'openEvent', {});
    value(await answers(room, 'owner', { number, says: 'agreed' }));
    const told = value(await answers(room, 'developer', { number, says: 'no', reason: 'Not now.' }));
    expect(told.proposals[0]?.view.proposal.state).toMatchObject({ decided: [{ outcome: 'notAgreed', product: null }] });
    const split = await forum.value('facilitator', 'splitProposal', { number });
    expect(split.proposals[0]?.view.proposal.state).toMatchObject({
      isSplit: true,
      decided: [
        { product: pay, outcome: 'agreed', agreement: 1 },
        { product: ops, outcome: 'notAgreed', agreement: null },
      ],
    });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect(forum.order().slice(0, 2)).toEqual(['PAY-4', 'PAY-1']);
    expect((await forum.view()).products.map(({ agreements }) => agreements)).toEqual([[1], []]);
    expect(await kindsLogged(forum)).toEqual(expect.arrayContaining(['answerGiven', 'proposalDecided', 'proposalSplit']));
  });

  it('and what is taken back before the close never was: the agreement is undone, and its moves are not made', async () => {
    const room = await twoBacklogs();
    const { forum, pay } = room;
    const number = await file(room, 'pay');
    await forum.value('facilitator', 'openEvent', {});
    value(await answers(room, 'owner', { number, says: 'agreed' }));
    const back = await forum.value('owner', 'undoAnswer', { number, seat: seatOf(pay) });
    expect(back.session.marks).toMatchObject([{ mark: { kind: 'undone', item: `proposal-${number}` } }]);
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect(forum.order()[0]).toBe('PAY-1');
    expect(await forum.value('manager', 'showAgreement', { number: 1 })).toMatchObject({ agreement: { state: { kind: 'undone' } } });
    expect((await forum.value('manager', 'showAgenda', {})).items.map(({ id }) => id)).toEqual([`proposal-${number}`]);
  });
});

describe('D3 a No stands on the server', () => {
  it('against everybody, before and after the close, and each attempt leaves a line in the log', async () => {
    const room = await twoBacklogs();
    const { forum, pay } = room;
    const number = await file(room);
    await forum.value('facilitator', 'openEvent', {});
    value(await answers(room, 'owner', { number, says: 'no' }));
    const attempts = async () => {
      for (const person of ['facilitator', 'manager', 'developer'] as const) {
        const seat = seatOf(pay);
        const answer = { kind: 'agreed' as const };
        const refusal = { code: 'noStands', by: forum.people.owner, next: null };
        expect(await forum.call(person, 'answerProposal', { number, seat, answer, reason: '' })).toEqual({ ok: false, refusal });
        expect(await forum.call(person, 'undoAnswer', { number, seat })).toEqual({ ok: false, refusal });
      }
    };
    await attempts();
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    await attempts();
    const refused = (await forum.log()).filter(({ what }) => what.kind === 'callRefused' && what.code === 'noStands');
    expect(refused).toHaveLength(12);
  });
});

describe('E4 an event held for information only', () => {
  it('opens no lock, decides nothing, and its agenda comes first at the next', async () => {
    const room = await twoBacklogs();
    const { forum } = room;
    const number = await file(room);
    await forum.value('facilitator', 'openEvent', { informationOnly: true });
    expect(await answers(room, 'owner', { number, says: 'agreed' })).toEqual({ ok: false, refusal: { code: 'informationOnly' } });
    await forum.drag('manager', 'PAY-8', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()[0]).toBe('PAY-1');
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect((await forum.view()).event).toMatchObject({ state: 'closed', informationOnly: true });
    const agenda = await forum.value('manager', 'showAgenda', {});
    expect(agenda.items).toMatchObject([{ id: `proposal-${number}`, waitedEvents: 1 }, { topic: { kind: 'breaches', count: 1 } }]);
  });
});

describe('E10 a pathway without a slot', () => {
  it('holds up the close until it has one the same day, or a reason why not', async () => {
    const room = await twoBacklogs();
    const { forum } = room;
    const number = await file(room, 'pay');
    await forum.value('facilitator', 'openEvent', {});
    value(await answers(room, 'owner', { number, says: 'pathway' }));
    const refusal = { code: 'notReady', blockers: [{ code: 'pathwayWithoutSlot', proposal: number }] };
    expect(await forum.call('facilitator', 'closeEvent', {})).toEqual({ ok: false, refusal });
    expect((await forum.value('manager', 'showSession', {})).checklist.blockers).toEqual(refusal.blockers);
    const steps = [
      { text: 'Ask legal', person: (await forum.view()).facilitators[0] ?? forum.product().owner, by: '2027-03-12', isDone: false },
    ];
    const slot = { kind: 'none' as const, reason: 'Legal is away today.' };
    await forum.value('owner', 'writePathway', { proposal: number, steps, nextCheck: '2027-03-08', slot });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect((await forum.value('manager', 'showAgenda', {})).items).toMatchObject([{ id: 'pathway-1', products: [room.pay] }]);
  });
});

describe('E12 what was not reached', () => {
  it('comes first at the next event and has waited one more; what was parked waits its turn', async () => {
    const room = await twoBacklogs();
    const { forum } = room;
    const numbers = [await file(room, 'pay'), await file(room, 'ops'), await file(room, 'both')];
    await forum.value('facilitator', 'parkAgendaItem', { item: proposalId(1), isParked: true });
    await forum.value('facilitator', 'openEvent', {});
    const { session } = await forum.value('facilitator', 'nextItem', { seen: null });
    expect(session.items.map(({ state }) => state)).toEqual(['parked', 'current', 'toCome']);
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    const { items } = await forum.value('manager', 'showAgenda', {});
    expect(items.map(({ id, waitedEvents, isParked }) => [id, waitedEvents, isParked])).toEqual([
      [proposalId(3), 1, false],
      [proposalId(1), 0, false],
      [proposalId(2), 0, false],
    ]);
    expect(numbers).toEqual([1, 2, 3]);
    expect((await forum.value('manager', 'showProposal', { number: 3 })).proposal.waitedEvents).toBe(1);
  });

  it('and an event that nobody ends is closed by rule, with the reason for each slot that is missing', async () => {
    const room = await twoBacklogs();
    const { forum } = room;
    const number = await file(room, 'pay');
    await forum.value('facilitator', 'openEvent', {});
    value(await answers(room, 'owner', { number, says: 'pathway' }));
    const { timeboxMinutes, closedByRuleAfterMinutes } = (await forum.view()).settings;
    const opened = forum.site.kernel.now();
    await forum.site.kernel.advanceTo(opened + (timeboxMinutes + closedByRuleAfterMinutes - 6) * 60_000);
    expect((await forum.view()).event.state).toBe('open');
    await forum.site.kernel.advanceTo(opened + (timeboxMinutes + closedByRuleAfterMinutes + 6) * 60_000);
    await forum.settle();
    expect((await forum.view()).event).toMatchObject({ state: 'closed', closedBy: null });
    expect((await forum.log()).find(({ what }) => what.kind === 'eventClosing' && what.id === 'E2')?.actor).toBeNull();
  });
});

describe('E2, E4 the agenda while an event is on', () => {
  it('is frozen as it was opened, and shows what is brought in', async () => {
    const room = await twoBacklogs();
    const { forum } = room;
    await file(room, 'pay');
    await forum.value('facilitator', 'setAgendaMinutes', { item: proposalId(1), minutes: 25 });
    await forum.value('facilitator', 'openEvent', {});
    expect(await forum.call('facilitator', 'moveAgendaItem', { item: proposalId(1), before: null })).toEqual({
      ok: false,
      refusal: { code: 'agendaFrozen' },
    });
    const late = await file(room, 'ops');
    expect(await answers(room, 'developer', { number: late, says: 'no' })).toMatchObject({ refusal: { code: 'notOnTheAgenda' } });
    await forum.value('facilitator', 'goToItem', { item: proposalId(late), seen: null });
    expect(await forum.value('manager', 'showAgenda', {})).toMatchObject({
      isFrozen: true,
      mayArrange: false,
      plannedMinutes: 35,
      items: [{ id: 'proposal-1', minutes: 25 }, { id: `proposal-${late}` }],
    });
    expect(await answers(room, 'developer', { number: late, says: 'no' })).toMatchObject({ ok: true });
  });

  it('is arranged by a facilitator and by nobody else', async () => {
    const room = await twoBacklogs();
    await file(room, 'pay');
    const refusal = { code: 'notTheFacilitator', facilitators: [room.forum.people.facilitator] };
    for (const person of ['owner', 'manager', 'developer'] as const) {
      expect(await room.forum.call(person, 'dropAgendaItem', { item: proposalId(1), isDropped: true })).toEqual({ ok: false, refusal });
    }
  });
});
