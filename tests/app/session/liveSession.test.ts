import { accountId } from '../../../src/domain/ids';
import { wishFor } from '../../builders/proposals';
import { standingAgreement } from './standingAgreement';
import { answers, file, management, proposalId, seatOf, twoBacklogs } from './twoBacklogs';

describe('E8, E9 attendance', () => {
  it('parks what an absent Product Owner decides when its turn comes, and takes it once a proxy is there', async () => {
    const room = await twoBacklogs();
    const { forum, ops } = room;
    await file(room, 'ops');
    await file(room, 'pay');
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('owner', 'attend', { person: accountId(forum.people.owner), for: null });
    const { session, absent } = await forum.value('facilitator', 'nextItem', { seen: null });
    expect(absent).toEqual([ops]);
    expect(session.items.map(({ state }) => state)).toEqual(['parked', 'current']);
    expect(await answers(room, 'developer', { number: 1, says: 'agreed' })).toMatchObject({ refusal: { code: 'notOnTheAgenda' } });
    const back = await forum.value('facilitator', 'goToItem', { item: proposalId(1), seen: proposalId(2) });
    expect(back.session.items.map(({ state }) => state)).toEqual(['current', 'done']);
    expect(await answers(room, 'developer', { number: 1, says: 'agreed' })).toMatchObject({ ok: true });
  });

  it('is marked by each for themself, by who leads for others, and as a proxy only by one', async () => {
    const { forum } = await twoBacklogs();
    const { owner, manager } = forum.people;
    await forum.value('facilitator', 'openEvent', {});
    expect(await forum.call('manager', 'attend', { person: accountId(owner), for: null })).toMatchObject({
      refusal: { code: 'notTheFacilitator' },
    });
    expect(await forum.call('manager', 'attend', { person: accountId(manager), for: accountId(owner) })).toMatchObject({
      refusal: { code: 'notAProxy' },
    });
    const marked = await forum.value('facilitator', 'attend', { person: accountId(owner), for: null });
    expect(marked.present).toMatchObject([{ person: owner, for: null, isLate: false }]);
    expect((await forum.value('owner', 'leave', { person: accountId(owner) })).present).toEqual([]);
  });
});

describe('E5 a step', () => {
  it('is answered without what proposals would do, which a showing of the session draws', async () => {
    const room = await twoBacklogs();
    await file(room, 'pay');
    await room.forum.value('facilitator', 'openEvent', {});
    const shown = await room.forum.value('owner', 'showSession', {});
    expect(shown.isDrawn).toBe(true);
    expect(shown.proposals[0]?.view.effect).not.toEqual([]);
    const stepped = await room.forum.value('facilitator', 'nextItem', { seen: null });
    expect(stepped.isDrawn).toBe(false);
    expect(stepped.proposals[0]?.view).toMatchObject({ effect: [], seats: shown.proposals[0]?.view.seats });
  });
});

describe('E6, E7 the clock and the lead', () => {
  it('run by the server, and are taken over with a trace in session and log', async () => {
    const room = await twoBacklogs();
    const { forum } = room;
    await file(room, 'pay');
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('facilitator', 'nextItem', { seen: null });
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + 120_000);
    expect(await forum.call('owner', 'pauseSession', { isPaused: true })).toMatchObject({ refusal: { code: 'notTheFacilitator' } });
    const taken = await forum.value('owner', 'takeOver', { from: accountId(forum.people.facilitator) });
    expect([taken.mayLead, taken.session.leader]).toEqual([true, forum.people.owner]);
    const paused = await forum.value('owner', 'pauseSession', { isPaused: true });
    expect(paused.session.items[0]?.timer).toEqual({ spentMs: expect.any(Number), runningSince: null });
    expect(paused.session.items[0]?.timer.spentMs).toBeGreaterThanOrEqual(120_000);
    expect((await forum.log()).map(({ what }) => what.kind).slice(-2)).toEqual(['leadTaken', 'sessionPaused']);
  });

  it('are nothing where no event is on', async () => {
    const { forum } = await twoBacklogs();
    const refusal = { ok: false, refusal: { code: 'noSession' } };
    expect(await forum.call('facilitator', 'showSession', {})).toEqual(refusal);
    expect(await forum.call('facilitator', 'nextItem', { seen: null })).toEqual(refusal);
    expect(await forum.call('facilitator', 'pauseSession', { isPaused: true })).toEqual(refusal);
  });
});

describe('D9 an objection to what management decides', () => {
  it('stays with the decision, and the decision is management’s', async () => {
    const room = await twoBacklogs();
    const { forum, pay } = room;
    const change = { kind: 'statement' as const, product: pay, subject: 'Contractors', from: '4', to: '2' };
    const { proposal } = await forum.value('manager', 'fileProposal', { wish: wishFor([change], { kind: 'people' }) });
    const { number } = proposal;
    await forum.value('facilitator', 'openEvent', {});
    const shown = await forum.value('owner', 'showSession', {});
    expect(shown.proposals[0]?.view.abilities).toMatchObject({ mayAnswerFor: [], mayObjectFor: [pay] });
    expect(await answers(room, 'owner', { number, says: 'no' })).toMatchObject({ refusal: { code: 'notTheDecider' } });
    await forum.value('owner', 'objectToProposal', { number, product: pay, text: 'It starves the team.' });
    const seat = management;
    const done = await forum.value('manager', 'answerProposal', { number, seat, answer: { kind: 'agreed' }, reason: '' });
    expect(done.proposals[0]?.view.proposal).toMatchObject({
      state: { decided: [{ outcome: 'agreed' }] },
      objections: [{ product: pay, text: 'It starves the team.' }],
    });
  });
});

describe('D6 agreeing with a change', () => {
  it('is refused where the change is not possible', async () => {
    const room = await twoBacklogs();
    const { forum, pay } = room;
    const number = await file(room, 'pay');
    await forum.value('facilitator', 'openEvent', {});
    const first = (await forum.value('owner', 'showProposal', { number })).proposal.wish.changes[0];
    const changes = [
      {
        kind: 'place' as const,
        product: pay,
        issues: first?.kind === 'place' ? first.issues : [],
        where: { kind: 'position' as const, position: 99 },
      },
    ];
    const says = { kind: 'agreedWithChange' as const, changes, text: 'far down' };
    expect(await answers(room, 'owner', { number, says })).toMatchObject({
      refusal: { code: 'changesDoNotFit', problems: [{ change: 0, code: 'positionOutside' }] },
    });
  });
});

describe('D11 an agreement that ends', () => {
  it('goes on or ends by the word of its Product Owner in the event, and is counted accordingly', async () => {
    const room = await twoBacklogs();
    const { forum } = room;
    await standingAgreement(room);
    await forum.value('facilitator', 'openEvent', {});
    const shown = await forum.value('owner', 'showSession', {});
    expect(shown.agreements).toMatchObject([{ number: 1, decision: 'none', mayDecide: true }]);
    expect(await forum.call('facilitator', 'renewAgreement', { number: 1, goesOn: true })).toMatchObject({
      refusal: { code: 'notTheDecider', deciders: [forum.people.owner] },
    });
    const renewed = await forum.value('owner', 'renewAgreement', { number: 1, goesOn: true });
    expect(renewed.agreements).toMatchObject([{ decision: 'goesOn', mayDecide: false }]);
    expect(await forum.call('owner', 'renewAgreement', { number: 1, goesOn: false })).toMatchObject({ refusal: { code: 'notEnding' } });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect((await forum.view()).counts.agreements).toBe(1);
    await forum.value('facilitator', 'openEvent', {});
    const ends = await forum.value('owner', 'renewAgreement', { number: 1, goesOn: false });
    expect(ends.agreements).toMatchObject([{ decision: 'ends' }]);
    expect((await forum.view()).counts.agreements).toBe(0);
  });
});

describe('P1, E5 a session of thirty items', () => {
  it('is shown with each record read once, in batches', async () => {
    const room = await twoBacklogs();
    const { forum, pay } = room;
    for (let filed = 0; filed < 30; filed += 1) await file(room, 'both');
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('owner', 'showSession', {});
    forum.site.control.resetMeters();
    const shown = await forum.value('owner', 'showSession', {});
    expect(forum.site.control.meters().kvs.reads).toBeLessThan(60);
    expect(shown.proposals).toHaveLength(30);
    expect(shown.proposals.every(({ view }) => view.abilities.mayAnswerFor[0] === seatOf(pay))).toBe(true);
  });
});
