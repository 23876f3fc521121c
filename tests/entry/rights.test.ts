import type { Api, CallName } from '../../src/contract/api';
import { boardId, productId } from '../../src/domain/ids';
import { type LockedForum, type Person, lockedForum } from '../builders/lockedForum';

type Answer = 'ok' | 'notTheFacilitator' | 'mayNotSeeProject' | 'notProjectAdmin' | 'forumExists' | 'notOpen';
type Row = Record<Exclude<Person, 'developer'> | 'stranger', Answer>;

const everybody: Row = { facilitator: 'ok', owner: 'ok', manager: 'ok', stranger: 'mayNotSeeProject' };
const facilitatorOnly: Row = { facilitator: 'ok', owner: 'notTheFacilitator', manager: 'notTheFacilitator', stranger: 'mayNotSeeProject' };

/** What each call answers to whom, in a forum whose event is closed. */
const expected: Record<CallName, Row> = {
  showForum: everybody,
  checkBoard: everybody,
  makeForum: { facilitator: 'forumExists', owner: 'notProjectAdmin', manager: 'notProjectAdmin', stranger: 'mayNotSeeProject' },
  addProduct: facilitatorOnly,
  openEvent: facilitatorOnly,
  closeEvent: { ...facilitatorOnly, facilitator: 'notOpen' },
  listPutBacks: everybody,
  listLog: everybody,
  checkLock: everybody,
};

async function inputs(forum: LockedForum): Promise<{ [C in CallName]: Api[C]['input'] }> {
  const other = forum.elsewhere('OPS');
  const product = other.product({ name: 'Ops' });
  const known = forum.onlyProduct(await forum.view()).id;
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
const calls = Object.keys(expected) as CallName[];
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

  it.each(['openEvent', 'closeEvent', 'addProduct', 'makeForum'] as const)(
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
  const none = { mayOpenEvent: false, mayCloseEvent: false, mayAddProduct: false };

  it('between events the facilitator may open one or let a product join, nobody else anything', async () => {
    const forum = await lockedForum();
    expect(await abilities(forum, 'facilitator')).toEqual({ mayOpenEvent: true, mayCloseEvent: false, mayAddProduct: true });
    for (const person of ['owner', 'manager'] as const) expect(await abilities(forum, person)).toEqual(none);
  });

  it('during an event the facilitator may close it', async () => {
    const forum = await lockedForum();
    const opened = await forum.value('facilitator', 'openEvent', {});
    expect(opened.abilities).toEqual({ mayOpenEvent: false, mayCloseEvent: true, mayAddProduct: false });
    expect(await abilities(forum, 'owner')).toEqual(none);
  });

  it('while it closes nobody may do anything', async () => {
    const forum = await lockedForum();
    await forum.value('facilitator', 'openEvent', {});
    forum.site.control.faults({ rate503: 0 });
    const closing = await forum.value('facilitator', 'closeEvent', {});
    expect([closing.event.state, closing.abilities]).toEqual(['closing', none]);
  });

  it('says who the reader is, and of which products the owner', async () => {
    const forum = await lockedForum();
    const { id } = forum.onlyProduct(await forum.view());
    expect((await forum.view('owner')).me).toEqual({ accountId: forum.people.owner, isFacilitator: false, owns: [id] });
    expect((await forum.view('facilitator')).me).toEqual({ accountId: forum.people.facilitator, isFacilitator: true, owns: [] });
  });

  it('where there is no forum yet, whether this person may make one', async () => {
    const forum = await lockedForum();
    const other = forum.elsewhere('OPS');
    expect(await other.value('facilitator', 'showForum', {})).toMatchObject({ kind: 'noForum', mayMakeForum: true });
    expect(await other.value('manager', 'showForum', {})).toMatchObject({ kind: 'noForum', mayMakeForum: false });
  });
});
