import type { ExportPart } from '../../../src/contract/calls/strengthCalls';
import type { LockedForum } from '../../builders/lockedForum';
import type { SchemeRecord } from '../../stand-in/jira/records';
import { agree, hardForum, holdersIn, mayRank, open, openAndClose, ownRole, productId, siteForHard } from './hardForum';

const APP_CALLS = 60;
const ANYONE = JSON.stringify({ type: 'anyone' });

/** Removes, as an administrator would, the grant to the app's role. */
function withoutOwnGrant(forum: LockedForum): void {
  const schemes = forum.site.kernel.store.table<SchemeRecord>('jira.schemes');
  const id = String(forum.site.jira.admin.project('PAY').schemeId);
  const scheme = schemes.get(id);
  const isOwn = ({ holder }: SchemeRecord['grants'][number]) => holder.type === 'projectRole' && holder.roleId === ownRole(forum)?.id;
  if (scheme) schemes.set(id, { ...scheme, grants: scheme.grants.filter((grant) => !isOwn(grant)) });
}

async function sweepOnce(forum: LockedForum): Promise<void> {
  await forum.site.control.clock({ advance: 'PT6M' });
  await forum.settle();
}

describe('H4 what is taken is given back exactly, whatever happened in between', () => {
  it.each(['close', 'open', 'stop'] as const)('the job of the %s is killed after each of its calls: the end is the same', async (step) => {
    let call = 1;
    for (; call <= APP_CALLS; call += 1) {
      const forum = step === 'close' ? await siteForHard() : await hardForum();
      const before = holdersIn(forum);
      if (step === 'close') await agree(forum);
      await forum.settle();
      if (step === 'close') await open(forum);
      forum.site.control.faults({ killAfterCall: { function: 'work-on-forum', call } });
      if (step === 'close') await forum.value('facilitator', 'closeEvent', {});
      if (step === 'open') await forum.value('facilitator', 'openEvent', {});
      if (step === 'stop') await forum.value('facilitator', 'giveBack', {});
      await forum.settle();
      await sweepOnce(forum);
      await sweepOnce(forum);
      if (step === 'close') {
        expect(holdersIn(forum)).toEqual([JSON.stringify({ type: 'projectRole', roleId: ownRole(forum)?.id })]);
        expect([mayRank(forum, 'owner'), mayRank(forum, 'manager')]).toEqual([true, false]);
        await open(forum);
        expect(holdersIn(forum)).toEqual(before);
      } else {
        expect(holdersIn(forum)).toEqual(USUAL);
        expect(ownRole(forum) === undefined).toBe(step === 'stop');
      }
      if (forum.site.forge.faults.killAfterCall) break;
    }
    expect(call).toBeGreaterThan(8);
    expect(call).toBeLessThan(APP_CALLS);
  });

  it('keeps what a person changed meanwhile: nobody is given it twice, and nobody loses what was given by hand', async () => {
    const forum = await hardForum();
    forum.site.jira.admin.grant('PAY', 'SCHEDULE_ISSUES', { type: 'anyone' });
    forum.site.jira.admin.grant('PAY', 'SCHEDULE_ISSUES', { type: 'projectLead' });
    await open(forum);
    expect(holdersIn(forum)).toEqual([...USUAL, ANYONE].sort());
  });

  it('says which holders are not there any more, and gives it to all the others', async () => {
    const forum = await hardForum();
    forum.site.jira.admin.changeUser(forum.people.developer, { groups: [] });
    await open(forum);
    const fact = (await forum.log()).map(({ what }) => what).find(({ kind }) => kind === 'permissionGivenBack');
    expect(fact).toMatchObject({ lost: [{ type: 'group', parameter: 'developers' }] });
    expect(holdersIn(forum)).toEqual(USUAL.filter((holder) => !holder.includes('"group"')));
  });
});

describe('H5 it is given back at the opening, by another strength, and by its facilitator at any time', () => {
  it('by another strength at an event, and it stays so after the close', async () => {
    const forum = await hardForum();
    await open(forum);
    const { id, owner } = forum.onlyProduct(await forum.view());
    await forum.value('facilitator', 'changeProduct', { productId: id, owner, strength: 'restore' });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect(holdersIn(forum)).toEqual(USUAL);
    expect(ownRole(forum)).toBeUndefined();
  });

  it('an opening whose job was lost is found by the schedule', async () => {
    const forum = await hardForum();
    forum.site.control.faults({ killAfterCall: { function: 'work-on-forum', call: 1 } });
    await open(forum);
    await sweepOnce(forum);
    expect(holdersIn(forum)).toEqual(USUAL);
  });
});

describe('H7 a facilitator gives everything back and stops, at any time', () => {
  it('between events too: Jira is as it was, the lock goes on restoring, and nothing is withdrawn at the next close', async () => {
    const forum = await hardForum();
    expect(await forum.call('manager', 'giveBack', {})).toMatchObject({ ok: false, refusal: { code: 'notTheFacilitator' } });
    await forum.value('facilitator', 'giveBack', {});
    await forum.settle();
    expect(holdersIn(forum)).toEqual(USUAL);
    expect(ownRole(forum)).toBeUndefined();
    const { lock } = forum.onlyProduct(await forum.view());
    expect([lock.state, lock.strength]).toEqual(['locked', 'restore']);
    await openAndClose(forum);
    expect(holdersIn(forum)).toEqual(USUAL);
  });
});

describe('H9 what the app changed in Jira is shown to its facilitators, and what it recorded is theirs to keep', () => {
  it('lists the role, the scheme, its state and its holders, and nothing once all is given back', async () => {
    const forum = await hardForum();
    const held = await forum.value('facilitator', 'showChanges', {});
    expect(held).toMatchObject({ role: { isInUse: false }, elsewhere: 0 });
    expect(held.schemes).toMatchObject([{ projects: ['PAY'], products: [await productId(forum)], state: 'taken', lost: [] }]);
    expect(held.schemes[0]?.holders).toHaveLength(USUAL.length);
    await forum.value('facilitator', 'giveBack', {});
    await forum.settle();
    expect(await forum.value('facilitator', 'showChanges', {})).toEqual({ role: null, schemes: [], elsewhere: 0 });
  });

  it('keeps a role that somebody else uses by now, and says so', async () => {
    const forum = await hardForum();
    forum.site.jira.admin.grant('PAY', 'EDIT_ISSUES', { type: 'projectRole', roleId: ownRole(forum)?.id ?? 0 });
    await forum.value('facilitator', 'giveBack', {});
    await forum.settle();
    expect(holdersIn(forum)).toEqual(USUAL);
    expect((await forum.value('facilitator', 'showChanges', {})).role).toMatchObject({ isInUse: true });
  });

  it('exports each part, stretch by stretch, to facilitators alone', async () => {
    const forum = await hardForum();
    const part = (name: ExportPart, after?: number) =>
      forum.value('facilitator', 'exportRecords', { part: name, ...(after !== undefined && { after }) });
    expect((await part('forum')).records[0]).toMatchObject({ name: 'Alignment' });
    expect((await part('locks')).records[0]).toMatchObject({ agreedOrder: expect.arrayContaining([expect.anything()]) });
    expect((await part('log')).records.length).toBe((await forum.log()).length);
    expect((await part('minutes')).records).toHaveLength(1);
    expect((await part('health')).records[0]).toMatchObject({ productId: await productId(forum), gaps: [] });
    expect([await part('emergencies'), await part('classes')]).toEqual([
      { records: [], next: null },
      { records: [], next: null },
    ]);
    expect(await forum.call('manager', 'exportRecords', { part: 'log' })).toMatchObject({ refusal: { code: 'notTheFacilitator' } });
  });
});

describe('H8 a person who changes what a hard lock rests on is never overruled', () => {
  it('the grant to the role, taken away by an administrator, stays away until the next close', async () => {
    const forum = await hardForum();
    withoutOwnGrant(forum);
    await sweepOnce(forum);
    expect(holdersIn(forum)).toEqual([]);
    await openAndClose(forum);
    expect(mayRank(forum, 'owner')).toBe(true);
  });
});

const USUAL = [
  { type: 'applicationRole' },
  { type: 'projectRole', roleId: 10004 },
  { type: 'group', group: 'developers' },
  { type: 'user', accountId: '557058:facilitator' },
  { type: 'projectLead' },
  { type: 'projectRole', roleId: 10002 },
]
  .map((holder) => JSON.stringify(holder))
  .sort();
