import { FORMS } from '../../../src/domain/forum/forms';
import { accountId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';
import { type LockedForum, lockedForum } from '../../builders/lockedForum';

const GHOST = accountId('557058:nobody');
const ids = (forum: LockedForum) => ({
  facilitator: accountId(forum.people.facilitator),
  owner: accountId(forum.people.owner),
  manager: accountId(forum.people.manager),
  developer: accountId(forum.people.developer),
});
const lastFact = async (forum: LockedForum) => (await forum.log()).at(-1)?.what;

describe('F8 people are named as they are in Jira', () => {
  it('their rights follow at once, in words of the forum', async () => {
    const forum = await lockedForum();
    const { facilitator, manager } = ids(forum);
    const people = [{ person: manager, role: 'management' as const }];
    await forum.value('facilitator', 'setPeople', { facilitators: [facilitator], people });
    const { me } = await forum.view('manager');
    expect(me).toMatchObject({ roles: ['management'], isLeader: true });
    expect(me.decides.map(({ kind }) => kind)).toContain('budget');
    expect(await lastFact(forum)).toMatchObject({ kind: 'peopleChanged', before: { people: [] }, after: { people } });
  });

  it('nobody who does not exist or is deactivated is named', async () => {
    const forum = await lockedForum();
    const { facilitator, developer } = ids(forum);
    const name = (person: typeof GHOST) =>
      forum.call('facilitator', 'setPeople', { facilitators: [facilitator], people: [{ person, role: 'observer' }] });
    expect(await name(GHOST)).toEqual({ ok: false, refusal: { code: 'personUnknown', person: GHOST } });
    forum.site.jira.admin.changeUser(developer, { active: false });
    expect(await name(developer)).toEqual({ ok: false, refusal: { code: 'personUnknown', person: developer } });
  });
});

describe('A3, A8 a proxy answers for a time', () => {
  it('is named by the Product Owner, seen by everybody, and over by itself', async () => {
    const forum = await lockedForum();
    const { owner, developer } = ids(forum);
    const now = forum.site.kernel.now();
    const proxy = { for: owner, by: developer, from: instant(now), until: instant(now + 3_600_000) };
    await forum.value('owner', 'setProxy', { proxy });
    const product = forum.onlyProduct(await forum.view()).id;
    expect((await forum.view('developer')).me.standsInFor).toEqual([product]);
    expect((await forum.view()).proxies).toEqual([proxy]);
    await forum.site.control.clock({ advance: 'PT2H' });
    expect((await forum.view('developer')).me.standsInFor).toEqual([]);
    expect((await forum.log()).some(({ what }) => what.kind === 'proxyNamed')).toBe(true);
  });

  it('a facilitator who would be the proxy is refused, and the attempt is in the log', async () => {
    const forum = await lockedForum();
    const { owner, facilitator } = ids(forum);
    const now = forum.site.kernel.now();
    const proxy = { for: owner, by: facilitator, from: instant(now), until: instant(now + 3_600_000) };
    expect(await forum.call('facilitator', 'setProxy', { proxy })).toEqual({ ok: false, refusal: { code: 'notForYourself' } });
    expect(await lastFact(forum)).toEqual({ kind: 'callRefused', call: 'setProxy', code: 'notForYourself' });
    expect((await forum.call('owner', 'setProxy', { proxy })).ok).toBe(true);
  });
});

describe('A7 rights, settings and Product Owners change at an event', () => {
  it('the table by one of two who saw the same version; the other is told', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'openEvent', {});
    forum.site.control.faults({ callLatencyMs: [5, 60] });
    const right = { version: 1, kind: 'budget' as const };
    const answers = await Promise.all(
      (['productOwner', 'bothByPathway'] as const).map((decides) => forum.call('facilitator', 'changeRights', { ...right, decides })),
    );
    expect(answers.map((answer) => (answer.ok ? 'done' : answer.refusal.code)).sort()).toEqual(['changedMeanwhile', 'done']);
    expect((await forum.view()).rights.version).toBe(2);
    expect(await lastFact(forum)).toMatchObject({ kind: 'rightsChanged', version: 2, decision: 'budget', before: 'management' });
  });

  it('between events nothing changes, and the attempt is in the log', async () => {
    const forum = await lockedForum();
    const refusal = { code: 'onlyAtAnEvent', next: null };
    expect(await forum.call('facilitator', 'changeSettings', { settings: FORMS.threeM.settings })).toEqual({ ok: false, refusal });
    expect(await lastFact(forum)).toEqual({ kind: 'callRefused', call: 'changeSettings', code: 'onlyAtAnEvent' });
  });

  it('another Product Owner rules the lock from then on', async () => {
    const forum = await lockedForum();
    const { manager } = ids(forum);
    const { id: productId } = forum.onlyProduct(await forum.view());
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('facilitator', 'changeProduct', { productId, owner: manager, strength: 'restore' });
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    await forum.drag('manager', 'PAY-8', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()[0]).toBe('PAY-8');
    await forum.drag('owner', 'PAY-7', { above: 'PAY-8' });
    await forum.settle();
    expect(forum.order()[0]).toBe('PAY-8');
  });

  it('another strength is told as it is from then on', async () => {
    const forum = await lockedForum();
    const { owner } = ids(forum);
    const { id: productId } = forum.onlyProduct(await forum.view());
    await forum.value('facilitator', 'openEvent', {});
    const changed = await forum.value('facilitator', 'changeProduct', { productId, owner, strength: 'watch' });
    expect(forum.onlyProduct(changed).lock).toMatchObject({ strength: 'watch', health: { kind: 'detectOnly' } });
    const unknown = { productId, owner: GHOST, strength: 'watch' as const };
    expect(await forum.call('facilitator', 'changeProduct', unknown)).toEqual({
      ok: false,
      refusal: { code: 'ownerUnknown', owner: GHOST },
    });
  });
});
