import { accountId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';
import { agree, hardForum, holdersIn, mayRank, open, openAndClose, ownRole, preview, productId, rolesOf, siteForHard } from './hardForum';

describe('H2 nobody chooses the strength hard without having seen what it takes', () => {
  it('names the schemes, their projects, every holder as people know it, and who keeps the permission', async () => {
    const forum = await siteForHard();
    expect(await preview(forum)).toMatchObject({
      schemes: [
        {
          name: 'Default software scheme',
          projects: ['PAY'],
          holders: [
            { kind: 'everybody' },
            { kind: 'role', name: 'atlassian-addons-project-access' },
            { kind: 'group', name: 'developers' },
            { kind: 'person', id: forum.people.facilitator },
            { kind: 'projectLead' },
            { kind: 'role', name: 'Administrators' },
          ],
        },
      ],
      keeps: [forum.people.owner],
      others: [],
    });
  });

  it('is refused as a plain change, and where anything is another than was shown', async () => {
    const forum = await siteForHard();
    const { stamp, productId: id } = await preview(forum);
    const plain = await forum.call('facilitator', 'changeProduct', {
      productId: id,
      owner: forum.onlyProduct(await forum.view()).owner,
      strength: 'hard',
    });
    expect(plain).toMatchObject({ ok: false, refusal: { code: 'hardNeedsConsent' } });
    forum.site.jira.admin.grant('PAY', 'SCHEDULE_ISSUES', { type: 'anyone' });
    const late = await forum.call('facilitator', 'lockHard', { productId: id, stamp, affectsOthers: false });
    expect(late).toMatchObject({ ok: false, refusal: { code: 'changedMeanwhile' } });
  });

  it('is refused in a team-managed project, to an app that may not administer Jira, and to whoever does not facilitate', async () => {
    const forum = await siteForHard();
    const id = await productId(forum);
    expect(await forum.call('manager', 'previewHard', { productId: id })).toMatchObject({ refusal: { code: 'notTheFacilitator' } });
    const { admin } = forum.site.jira;
    admin.changeUser(admin.appAccountId ?? '', { siteAdmin: false });
    expect(await forum.call('facilitator', 'previewHard', { productId: id })).toMatchObject({ refusal: { code: 'appMayNotAdminister' } });
    admin.changeUser(admin.appAccountId ?? '', { siteAdmin: true });
    forum.site.kernel.store.table('jira.projects').set(admin.project('PAY').id, { ...admin.project('PAY'), style: 'next-gen' });
    expect(await forum.call('facilitator', 'previewHard', { productId: id })).toMatchObject({
      refusal: { code: 'teamManaged', projects: ['PAY'] },
    });
  });

  it('wants a word of its own where projects of no product share the scheme', async () => {
    const forum = await siteForHard();
    forum.elsewhere('OPS');
    const { stamp, others, productId: id } = await preview(forum);
    expect(others).toEqual(['OPS']);
    const refused = await forum.call('facilitator', 'lockHard', { productId: id, stamp, affectsOthers: false });
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'othersAffected', projects: ['OPS'] } });
    expect(await forum.call('facilitator', 'lockHard', { productId: id, stamp, affectsOthers: true })).toMatchObject({ ok: true });
  });
});

describe('H3 the permission is withdrawn as long as the product is locked', () => {
  it('not before the first close, from each close on, and not while an event is open', async () => {
    const forum = await siteForHard();
    const before = holdersIn(forum);
    await agree(forum);
    await forum.settle();
    expect(holdersIn(forum)).toEqual(before);
    await openAndClose(forum);
    expect(holdersIn(forum)).toEqual([JSON.stringify({ type: 'projectRole', roleId: ownRole(forum)?.id })]);
    expect([mayRank(forum, 'owner'), mayRank(forum, 'manager'), mayRank(forum, 'developer')]).toEqual([true, false, false]);
    await open(forum);
    expect(holdersIn(forum)).toEqual(before);
    await forum.value('facilitator', 'closeEvent', {});
    await forum.settle();
    expect(mayRank(forum, 'manager')).toBe(false);
  });

  it('still puts back what somebody moves through whom the permission was given by hand', async () => {
    const forum = await hardForum();
    forum.site.jira.admin.grant('PAY', 'SCHEDULE_ISSUES', { type: 'user', accountId: forum.people.manager });
    const order = forum.order();
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    expect(forum.order()).toEqual(order);
  });

  it('leaves in the log what was taken from whom, and that it was given back', async () => {
    const forum = await hardForum();
    await open(forum);
    const facts = (await forum.log()).map(({ what }) => what);
    expect(facts.find(({ kind }) => kind === 'permissionWithdrawn')).toMatchObject({
      scheme: 'Default software scheme',
      projects: ['PAY'],
    });
    expect(facts.find(({ kind }) => kind === 'permissionGivenBack')).toMatchObject({ lost: [] });
  });
});

describe('H6 who keeps the permission is in a project role of the app', () => {
  it('follows the Product Owner and whoever stands in', async () => {
    const forum = await hardForum();
    const now = forum.site.kernel.now();
    const proxy = {
      for: accountId(forum.people.owner),
      by: accountId(forum.people.developer),
      from: instant(now),
      until: instant(now + 3_600_000),
    };
    await forum.value('facilitator', 'setProxy', { proxy });
    await forum.site.control.clock({ advance: 'PT6M' });
    await forum.settle();
    expect(mayRank(forum, 'developer')).toBe(true);
    await forum.site.control.clock({ advance: 'PT70M' });
    await forum.settle();
    expect(mayRank(forum, 'developer')).toBe(false);
  });

  it('takes another name where its own is taken', async () => {
    const forum = await siteForHard();
    await forum.site.kernel.advanceTo(forum.site.kernel.now() + 1);
    const name = 'MetaScrum: may rank while locked';
    const headers = { 'content-type': 'application/json' };
    const principal = { kind: 'user' as const, accountId: '557058:ruedi' };
    forum.site.jira.handle({ method: 'POST', path: '/rest/api/3/role', headers, principal, body: JSON.stringify({ name }) });
    await agree(forum);
    await openAndClose(forum);
    expect(
      rolesOf(forum)
        .map((role) => role.name)
        .filter((one) => one.startsWith(name)),
    ).toEqual([name, `${name} (2)`]);
    expect(mayRank(forum, 'manager')).toBe(false);
  });
});
