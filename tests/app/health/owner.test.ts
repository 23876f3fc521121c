import { accountId } from '../../../src/domain/ids';
import { MEMBERS_ROLE } from '../../stand-in/jira/permissions';
import { forumWithAgreement } from '../../builders/heldEvent';
import { healthOf, letters, pass, tested } from '../../builders/lockHealth';
import { type LockedForum, lockedForum, siteWithBacklog } from '../../builders/lockedForum';

const factsOf = async (forum: LockedForum, kind: string) =>
  (await forum.log()).map(({ what }) => what).filter((fact) => fact.kind === kind);

describe('L28 a Product Owner who cannot order the own backlog', () => {
  it('is told with the remedy, as are the facilitators, once, and no manager is', async () => {
    const forum = await lockedForum();
    forum.site.jira.admin.permitOnly('PAY', 'SCHEDULE_ISSUES', [{ type: 'projectRole', roleId: MEMBERS_ROLE }]);
    await pass(forum, 'PT70M');
    await pass(forum, 'PT5H');
    expect(healthOf(forum).people?.lacking).toMatchObject([{ project: { key: 'PAY' }, missing: ['SCHEDULE_ISSUES'] }]);
    expect(letters(forum, /cannot order the own backlog/)).toEqual(['facilitator', 'owner']);
    expect(forum.site.jira.outbox.at(-1)?.text).toContain('Schedule issues');
  });

  it('is told after the first close, where there was nothing to write about before', async () => {
    const forum = await siteWithBacklog();
    forum.site.jira.admin.permitOnly('PAY', 'SCHEDULE_ISSUES', []);
    await forum.value('facilitator', 'makeForum', forum.input());
    await pass(forum, 'PT3H');
    expect(letters(forum, /cannot order/)).toEqual([]);
    await forum.value('facilitator', 'openEvent', {});
    await forum.value('facilitator', 'closeEvent', {});
    await pass(forum, 'PT3H');
    expect(letters(forum, /cannot order/)).toEqual(['facilitator', 'owner']);
  });

  it('is told again where the permission was given back and lost again', async () => {
    const forum = await lockedForum();
    const { admin } = forum.site.jira;
    admin.permitOnly('PAY', 'SCHEDULE_ISSUES', []);
    await tested(forum);
    admin.permitOnly('PAY', 'SCHEDULE_ISSUES', [{ type: 'user', accountId: forum.people.owner }]);
    await tested(forum);
    expect(healthOf(forum).people?.lacking).toEqual([]);
    admin.permitOnly('PAY', 'SCHEDULE_ISSUES', []);
    await tested(forum);
    expect(letters(forum, /cannot order/)).toEqual(['facilitator', 'facilitator', 'owner', 'owner']);
  });
});

describe('L26 a Product Owner who left', () => {
  it('is noticed within a day: the log and the facilitators know, and the lock holds', async () => {
    const forum = await lockedForum();
    await pass(forum, 'PT7M');
    forum.site.jira.admin.changeUser(forum.people.owner, { active: false });
    await pass(forum, 'P1D');
    expect(await factsOf(forum, 'ownerGone')).toMatchObject([{ owner: forum.people.owner }]);
    expect(letters(forum, /has no Product Owner/)).toEqual(['facilitator']);
    await forum.drag('manager', 'PAY-6', { above: 'PAY-1' });
    await forum.settle();
    const { admin } = forum.site.jira;
    expect(admin.order()[0]).toBe(admin.issue('PAY-1').id);
  });
});

describe('L27 a new Product Owner', () => {
  it('is told what there is to take over, and the log says so', async () => {
    const { forum, agreement } = await forumWithAgreement({ issues: 'PAY-5', to: 'top' });
    await pass(forum, 'PT7M');
    await forum.value('facilitator', 'openEvent', {});
    const { id } = forum.onlyProduct(await forum.view());
    await forum.value('facilitator', 'changeProduct', {
      productId: id,
      owner: forum.onlyProduct(await forum.view()).owner,
      strength: 'restore',
    });
    expect(await factsOf(forum, 'productInherited')).toEqual([]);
    await forum.value('facilitator', 'changeProduct', { productId: id, owner: accountId(forum.people.developer), strength: 'restore' });
    expect(await factsOf(forum, 'productInherited')).toMatchObject([
      { from: forum.people.owner, to: forum.people.developer, agreements: [agreement], pathways: [] },
    ]);
    expect(letters(forum, /what you inherit/)).toEqual(['developer']);
  });
});
