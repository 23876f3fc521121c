/** Answers the calls about the forum itself. */
import { jiraAsCaller } from '../../adapters/jira/people';
import { closeForumEvent, openForumEvent } from '../../app/changeEvent';
import { checkBoard } from '../../app/checkBoard';
import { checkLock } from '../../app/checkLock';
import { addProduct, makeForum } from '../../app/makeForum';
import { presentForum } from '../../app/presentForum';
import type { ForumCalls } from '../../contract/calls/forumCalls';
import type { BoardId } from '../../domain/ids';
import { ok, refused } from '../../domain/result';
import { deps } from '../composition';
import { type Answers, inForum, shown } from './answering';

type Built = Pick<ForumCalls, 'showForum' | 'checkBoard' | 'makeForum' | 'addProduct' | 'openEvent' | 'closeEvent' | 'checkLock'>;

export const forumCalls: Answers<Built> = {
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
    return hidden ?? shown(await makeForum(deps, { ...caller, input }), caller);
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
      const checked = await checkLock(deps, forum.value, productId);
      return checked.ok ? shown(ok(forum.value), caller) : checked;
    }),
};

/** The app may see boards that the caller may not: for the caller those are not there. */
async function hiddenBoard(boards: readonly BoardId[]) {
  for (const boardId of new Set(boards)) {
    if (!(await jiraAsCaller.maySeeBoard(boardId))) return refused({ code: 'boardNotFound' as const, boardId });
  }
  return null;
}
