/** Answers the calls about the forum itself. */
import { jiraAsCaller } from '../../adapters/jira/people';
import { addProduct } from '../../app/addProduct';
import { closeForumEvent, openForumEvent } from '../../app/changeEvent';
import { checkBoard } from '../../app/checkBoard';
import { checkLock } from '../../app/checkLock';
import { makeForum } from '../../app/makeForum';
import { endProxy, setPeople, setProxy } from '../../app/people/changePeople';
import { changeProduct, changeRights, changeSettings } from '../../app/people/changeRights';
import { presentForum } from '../../app/presentForum';
import type { ForumCalls } from '../../contract/calls/forumCalls';
import type { Continues } from '../../domain/forum/setup';
import type { BoardId } from '../../domain/ids';
import { ok, refused } from '../../domain/result';
import { deps } from '../composition';
import { type Answers, inForum, shown } from './answering';

export const forumCalls: Answers<ForumCalls> = {
  async showForum(caller) {
    const forum = await deps.records.forumAt(caller.project);
    if (forum) return ok({ kind: 'forum', forum: await presentForum(deps, forum.value, caller.actor) });
    return ok({ kind: 'noForum', projectId: caller.project, mayMakeForum: await jiraAsCaller.mayAdminister(caller.project) });
  },

  async checkBoard(_caller, { boardId }) {
    const hidden = await hiddenBoard([boardId]);
    if (hidden) return hidden;
    const checked = await checkBoard(deps, boardId);
    if (!checked.ok) return checked;
    const { id, name, projects } = checked.value;
    return ok({ boardId: id, name, projects });
  },

  async makeForum(caller, input) {
    if (!(await jiraAsCaller.mayAdminister(caller.project))) {
      const refusal = refused({ code: 'notProjectAdmin' as const });
      const forum = await deps.records.forumAt(caller.project);
      return forum ? inForum('makeForum', caller, () => Promise.resolve(refusal)) : refusal;
    }
    const hidden = await hiddenBoard(input.products.map((product) => product.boardId));
    const refusal = hidden ?? (await hiddenIssue(input.continues));
    return refusal ?? shown(await makeForum(deps, { ...caller, input }), caller);
  },

  addProduct: (caller, { product }) =>
    inForum('addProduct', caller, async (at) => {
      const hidden = await hiddenBoard([product.boardId]);
      return hidden ?? shown(await addProduct(deps, { ...at, input: product }), caller);
    }),
  openEvent: (caller, { informationOnly = false }) =>
    inForum('openEvent', caller, async (at) => shown(await openForumEvent(deps, { ...at, informationOnly }), caller)),
  closeEvent: (caller) => inForum('closeEvent', caller, async (at) => shown(await closeForumEvent(deps, at), caller)),

  checkLock: (caller, { productId }) =>
    inForum('checkLock', caller, async ({ forum }) => {
      const checked = await checkLock(deps, forum.value, productId, { full: true });
      return checked.ok ? shown(ok(forum.value), caller) : checked;
    }),

  setPeople: (caller, people) => inForum('setPeople', caller, async (at) => shown(await setPeople(deps, { ...at, people }), caller)),
  setProxy: (caller, { proxy }) => inForum('setProxy', caller, async (at) => shown(await setProxy(deps, { ...at, proxy }), caller)),
  endProxy: (caller, pair) => inForum('endProxy', caller, async (at) => shown(await endProxy(deps, { ...at, pair }), caller)),
  changeRights: (caller, right) => inForum('changeRights', caller, async (at) => shown(await changeRights(deps, { ...at, right }), caller)),
  changeSettings: (caller, { settings }) =>
    inForum('changeSettings', caller, async (at) => shown(await changeSettings(deps, { ...at, settings }), caller)),
  changeProduct: (caller, product) =>
    inForum('changeProduct', caller, async (at) => shown(await changeProduct(deps, { ...at, product }), caller)),
};

/** Issues of agreements from before: those that the caller may not see are not there for the caller. */
async function hiddenIssue(continues: Continues | undefined) {
  const standing = continues?.standing ?? [];
  const issues = [...new Set(standing.flatMap(({ positions }) => positions.map(({ issue }) => issue)))];
  const visible = await jiraAsCaller.visible(issues);
  for (const { number, positions } of standing) {
    const hidden = positions.find(({ issue }) => !visible.has(issue));
    if (hidden) return refused({ code: 'issueNotOnBoard' as const, issue: hidden.issue, agreement: number });
  }
  return null;
}

/** The app may see boards that the caller may not: for the caller those are not there. */
async function hiddenBoard(boards: readonly BoardId[]) {
  for (const boardId of new Set(boards)) {
    if (!(await jiraAsCaller.maySeeBoard(boardId))) return refused({ code: 'boardNotFound' as const, boardId });
  }
  return null;
}
