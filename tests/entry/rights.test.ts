import type { Api } from '../../src/contract/api';
import type { CalendarCalls } from '../../src/contract/calls/calendarCalls';
import type { ForumAbilities, ForumCalls } from '../../src/contract/calls/forumCalls';
import { FORMS } from '../../src/domain/forum/forms';
import { accountId, boardId, productId } from '../../src/domain/ids';
import { instant, parseInstant } from '../../src/domain/instant';
import { type LockedForum, type Person, lockedForum, siteWithBacklog } from '../builders/lockedForum';

/** The calls about forum, people, calendar and records; those of proposals, sessions and the like have tables of their own. */
type Call = keyof ForumCalls | keyof CalendarCalls | 'listPutBacks' | 'listLog';
type Answer =
  'ok' | 'notTheFacilitator' | 'mayNotSeeProject' | 'notProjectAdmin' | 'forumExists' | 'notOpen' | 'onlyAtAnEvent' | 'notPlanned';
type Row = Record<Exclude<Person, 'developer'> | 'stranger', Answer>;

const everybody: Row = { facilitator: 'ok', owner: 'ok', manager: 'ok', stranger: 'mayNotSeeProject' };
const facilitatorOnly: Row = { facilitator: 'ok', owner: 'notTheFacilitator', manager: 'notTheFacilitator', stranger: 'mayNotSeeProject' };

/** What each call answers to whom, in a forum whose event is closed. */
const expected: Record<Call, Row> = {
  showForum: everybody,
  checkBoard: everybody,
  makeForum: { facilitator: 'forumExists', owner: 'notProjectAdmin', manager: 'notProjectAdmin', stranger: 'mayNotSeeProject' },
  addProduct: facilitatorOnly,
  openEvent: facilitatorOnly,
  closeEvent: { ...facilitatorOnly, facilitator: 'notOpen' },
  listPutBacks: everybody,
  listLog: everybody,
  checkLock: everybody,
  changeProduct: { ...facilitatorOnly, facilitator: 'onlyAtAnEvent' },
  setPeople: facilitatorOnly,
  setProxy: { ...facilitatorOnly, owner: 'ok' },
  endProxy: { ...facilitatorOnly, owner: 'ok' },
  changeRights: { ...facilitatorOnly, facilitator: 'onlyAtAnEvent' },
  changeSettings: { ...facilitatorOnly, facilitator: 'onlyAtAnEvent' },
  showCalendar: everybody,
  previewCadence: everybody,
  setCadence: facilitatorOnly,
  skipDate: { ...facilitatorOnly, facilitator: 'notPlanned' },
  moveDate: { ...facilitatorOnly, facilitator: 'notPlanned' },
  addDate: facilitatorOnly,
  undoDateChange: { ...facilitatorOnly, facilitator: 'notPlanned' },
};

async function inputs(forum: LockedForum): Promise<{ [C in Call]: Api[C]['input'] }> {
  const other = forum.elsewhere('OPS');
  const product = other.product({ name: 'Ops' });
  const known = forum.onlyProduct(await forum.view()).id;
  const facilitator = accountId(forum.people.facilitator);
  const owner = accountId(forum.people.owner);
  const manager = accountId(forum.people.manager);
  const cadence = { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-01' };
  const [planned, zone, to, reason] = [parseInstant('2027-03-15T18:00:00Z'), 'Asia/Kolkata', '2027-03-16T10:00', 'Room'];
  const now = forum.site.kernel.now();
  return {
    showForum: {},
    checkBoard: { boardId: boardId(other.board.id) },
    makeForum: forum.input({ products: [product] }),
    addProduct: { product },
    openEvent: {},
    closeEvent: {},
    listPutBacks: {},
    listLog: {},
    checkLock: { productId: known },
    changeProduct: { productId: known, owner: manager, strength: 'watch' },
    setPeople: { facilitators: [facilitator], people: [{ person: manager, role: 'management' }] },
    setProxy: { proxy: { for: owner, by: manager, from: instant(now), until: instant(now + 3_600_000) } },
    endProxy: { for: owner, by: manager },
    changeRights: { version: 1, kind: 'backlog', decides: 'management' },
    changeSettings: { settings: FORMS.threeM.settings },
    showCalendar: { zone },
    previewCadence: { cadence, forumZone: zone, zone },
    setCadence: { cadence },
    skipDate: { planned, reason },
    moveDate: { planned, to, reason },
    addDate: { to, reason },
    undoDateChange: { planned },
  };
}

/** Everybody but the developer may see the project. */
async function forumWithAStranger(): Promise<LockedForum> {
  const forum = await lockedForum();
  const { facilitator, owner, manager } = forum.people;
  const seeing = [facilitator, owner, manager].map((accountId) => ({ type: 'user' as const, accountId }));
  forum.site.jira.admin.permitOnly('PAY', 'BROWSE_PROJECTS', seeing);
  return forum;
}

const asPerson = (who: keyof Row): Person => (who === 'stranger' ? 'developer' : who);
const calls = Object.keys(expected) as Call[];
const everyPair = calls.flatMap((call) =>
  (Object.keys(everybody) as (keyof Row)[]).map((who) => ({ call, who, answer: expected[call][who] })),
);

describe('P3 each call is checked on the server', () => {
  it.each(everyPair)('$call as $who: $answer', async ({ call, who, answer }) => {
    const forum = await forumWithAStranger();
    const input = await inputs(forum);
    const before = forum.records();
    const reply = await forum.call(asPerson(who), call, input[call]);
    expect(reply.ok ? 'ok' : reply.refusal.code).toBe(answer);
    if (who === 'stranger') {
      expect(reply).toEqual({ ok: false, refusal: { code: 'mayNotSeeProject' } });
      expect(forum.records()).toEqual(before);
    }
  });

  it.each(calls.filter((call) => expected[call].manager !== 'ok'))(
    'an attempt at %s without the right leaves a line in the log',
    async (call) => {
      const forum = await forumWithAStranger();
      const input = await inputs(forum);
      const before = (await forum.log()).length;
      const reply = await forum.call('manager', call, input[call]);
      const added = (await forum.log()).slice(before);
      const code = reply.ok ? '' : reply.refusal.code;
      expect(added).toMatchObject([{ actor: forum.people.manager, what: { kind: 'callRefused', call, code } }]);
    },
  );

  it('a refusal for another reason leaves none', async () => {
    const forum = await lockedForum();
    const before = (await forum.log()).length;
    await forum.call('facilitator', 'closeEvent', {});
    await forum.call('facilitator', 'checkLock', { productId: productId('no-such-product') });
    expect(await forum.log()).toHaveLength(before);
  });

  it('a project that nobody may see answers as one that is not there', async () => {
    const forum = await forumWithAStranger();
    const context = (id: string) => ({ type: 'jira:projectPage', project: { id, key: 'PAY' } });
    const ask = (id: string) =>
      forum.site.invoke({
        functionKey: 'page-calls',
        call: 'showForum',
        payload: {},
        accountId: forum.people.developer,
        context: context(id),
      });
    expect(await ask(forum.board.projectId)).toEqual(await ask('999999'));
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
    mayNameProxyFor: [],
  };
  const always = { mayChangePeople: true, mayChangeCalendar: true, mayTakeImpediments: true };
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
    expect(await abilities(forum, 'owner')).toEqual({ ...least, mayNameProxyFor: [forum.people.owner] });
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
