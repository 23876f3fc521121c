import type { ForumAbilities } from '../../src/contract/calls/forumCalls';
import { accountId, productId } from '../../src/domain/ids';
import { type LockedForum, type Person, lockedForum, siteWithBacklog } from '../builders/lockedForum';

/** Who may make which call stands in rightsTable/TABLE.md; here is what lies beside it. */
describe('P3 each call is checked on the server', () => {
  it('an attempt without the right leaves a line in the log, with who tried what', async () => {
    const forum = await lockedForum();
    const before = (await forum.log()).length;
    await forum.call('manager', 'openEvent', {});
    const added = (await forum.log()).slice(before);
    const what = { kind: 'callRefused', call: 'openEvent', code: 'notTheFacilitator' };
    expect(added).toMatchObject([{ actor: forum.people.manager, what }]);
  });

  it('a refusal for another reason leaves none', async () => {
    const forum = await lockedForum();
    const before = (await forum.log()).length;
    await forum.call('facilitator', 'closeEvent', {});
    await forum.call('facilitator', 'checkLock', { productId: productId('no-such-product') });
    expect(await forum.log()).toHaveLength(before);
  });

  it('a project that somebody may not see answers as one that is not there, and nothing is written', async () => {
    const forum = await lockedForum();
    const { facilitator, owner, manager, developer } = forum.people;
    const seeing = [facilitator, owner, manager].map((accountId) => ({ type: 'user' as const, accountId }));
    forum.site.jira.admin.permitOnly('PAY', 'BROWSE_PROJECTS', seeing);
    const before = forum.records();
    const ask = (id: string) =>
      forum.site.invoke({
        functionKey: 'page-calls',
        call: 'showForum',
        payload: {},
        accountId: developer,
        context: { type: 'jira:projectPage', project: { id, key: 'PAY' } },
      });
    const refusal = { ok: true, value: { ok: false, refusal: { code: 'mayNotSeeProject' } } };
    expect([await ask(forum.board.projectId), await ask('999999')]).toEqual([refusal, refusal]);
    expect(forum.records()).toEqual(before);
  });
});

describe('P1 what a person may do travels with the answer, and is what the server allows', () => {
  const abilities = async (forum: LockedForum, person: Person) => (await forum.view(person)).abilities;
  /** What every person who may see the project may do. */
  const least: ForumAbilities = {
    mayOpenEvent: false,
    mayCloseEvent: false,
    mayAddProduct: false,
    mayChangePeople: false,
    mayChangeCalendar: false,
    mayChangeRights: false,
    mayChangeSettings: false,
    mayArrangeAgenda: false,
    mayLeadEvent: false,
    mayPropose: true,
    mayRaiseImpediment: true,
    mayTakeImpediments: false,
    mayDeclareEmergency: false,
    mayNameProxyFor: [],
  };
  const always = { mayChangePeople: true, mayChangeCalendar: true, mayTakeImpediments: true, mayDeclareEmergency: true };
  const of = (forum: LockedForum, more: Partial<ForumAbilities>): ForumAbilities => ({
    ...least,
    ...always,
    mayNameProxyFor: [accountId(forum.people.owner)],
    ...more,
  });

  it('between events the facilitator may open one, arrange it or let a product join', async () => {
    const forum = await lockedForum();
    const between = of(forum, { mayOpenEvent: true, mayAddProduct: true, mayArrangeAgenda: true });
    expect(await abilities(forum, 'facilitator')).toEqual(between);
    expect(await abilities(forum, 'manager')).toEqual(least);
    expect(await abilities(forum, 'owner')).toEqual({ ...least, mayDeclareEmergency: true, mayNameProxyFor: [forum.people.owner] });
  });

  it('before the first event settings are the facilitator’s to change as well', async () => {
    const forum = await siteWithBacklog();
    const made = await forum.value('facilitator', 'makeForum', forum.input());
    const between = { mayOpenEvent: true, mayAddProduct: true, mayArrangeAgenda: true };
    expect(made.abilities).toEqual(of(forum, { ...between, mayChangeSettings: true }));
  });

  it('during an event the facilitator leads and closes it, and may change rights and settings', async () => {
    const forum = await lockedForum();
    const opened = await forum.value('facilitator', 'openEvent', {});
    const leading = { mayCloseEvent: true, mayLeadEvent: true, mayChangeRights: true, mayChangeSettings: true };
    expect(opened.abilities).toEqual(of(forum, leading));
    expect(opened.event).toMatchObject({ state: 'open', number: 2, informationOnly: false });
    expect(await abilities(forum, 'manager')).toEqual(least);
  });

  it('during one for information only no rights change', async () => {
    const forum = await lockedForum();
    const opened = await forum.value('facilitator', 'openEvent', { informationOnly: true });
    expect(opened.abilities).toEqual(of(forum, { mayCloseEvent: true, mayLeadEvent: true }));
  });

  it('while it closes nobody opens, closes or changes it', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'openEvent', {});
    forum.site.control.faults({ rate503: 0 });
    const closing = await forum.value('facilitator', 'closeEvent', {});
    expect([closing.event.state, closing.abilities]).toEqual(['closing', of(forum, {})]);
  });

  it('says who the reader is, of which products the owner, and what they decide', async () => {
    const forum = await lockedForum();
    const { id } = forum.onlyProduct(await forum.view());
    const { me } = await forum.view('owner');
    expect(me).toMatchObject({
      accountId: forum.people.owner,
      isFacilitator: false,
      isLeader: false,
      owns: [id],
      standsInFor: [],
      roles: [],
    });
    expect(me.decides).toContainEqual({ kind: 'backlog', products: [id] });
    expect(me.decides.map(({ kind }) => kind)).not.toContain('budget');
    expect((await forum.view('facilitator')).me).toEqual({
      accountId: forum.people.facilitator,
      isFacilitator: true,
      isLeader: false,
      owns: [],
      standsInFor: [],
      roles: [],
      decides: [],
    });
  });

  it('where there is no forum yet, whether this person may make one', async () => {
    const forum = await lockedForum();
    const other = forum.elsewhere('OPS');
    expect(await other.value('facilitator', 'showForum', {})).toMatchObject({ kind: 'noForum', mayMakeForum: true });
    expect(await other.value('manager', 'showForum', {})).toMatchObject({ kind: 'noForum', mayMakeForum: false });
  });
});
