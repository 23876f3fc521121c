/** The calls of the project page. Each is admitted at the door, answered by one use case, and given back with the caller's abilities. */
import { type Request, makeResolver } from '@forge/resolver';
import { jiraAsCaller } from '../adapters/jira/people';
import { closeForumEvent, openForumEvent } from '../app/changeEvent';
import { checkBoard } from '../app/checkBoard';
import { checkLock } from '../app/checkLock';
import { addProduct, makeForum } from '../app/makeForum';
import { presentForum } from '../app/presentForum';
import { listLog, listPutBacks } from '../app/readRecords';
import type { Api, CallName, ForumView, Reply } from '../contract/api';
import type { Forum } from '../domain/forum/forum';
import type { BoardId } from '../domain/ids';
import { type Result, ok, refused } from '../domain/result';
import { deps } from './composition';
import { type AtForum, type Caller, admit, atForum } from './door';
import { logRefusal } from './logRefusal';

type Answering<C extends CallName> = (caller: Caller, input: Api[C]['input']) => Promise<Reply<C>>;

const answers: { [C in CallName]: Answering<C> } = {
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
      const at = await atForum(caller);
      const refusal = refused({ code: 'notProjectAdmin' as const });
      return at.ok ? logged('makeForum', at.value, refusal) : refusal;
    }
    const hidden = await hiddenBoard(input.products.map((product) => product.boardId));
    return hidden ?? shown(await makeForum(deps, { ...caller, input }), caller);
  },

  addProduct: (caller, { product }) =>
    inForum(caller, async (at) => {
      const hidden = await hiddenBoard([product.boardId]);
      return hidden ?? logged('addProduct', at, await shown(await addProduct(deps, { ...at, input: product }), caller));
    }),
  openEvent: (caller) => inForum(caller, async (at) => logged('openEvent', at, await shown(await openForumEvent(deps, at), caller))),
  closeEvent: (caller) => inForum(caller, async (at) => logged('closeEvent', at, await shown(await closeForumEvent(deps, at), caller))),
  listPutBacks: (caller, input) => inForum(caller, async ({ forum }) => ok(await listPutBacks(deps, forum.value, input))),
  listLog: (caller, input) => inForum(caller, async ({ forum }) => ok(await listLog(deps, forum.value, input))),

  checkLock: (caller, { productId }) =>
    inForum(caller, async ({ forum }) => {
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

async function inForum<T, R>(caller: Caller, answer: (at: AtForum) => Promise<Result<T, R>>) {
  const at = await atForum(caller);
  return at.ok ? answer(at.value) : at;
}

async function shown<R>(outcome: Result<Forum, R>, { actor }: Caller): Promise<Result<ForumView, R>> {
  return outcome.ok ? ok(await presentForum(deps, outcome.value, actor)) : outcome;
}

async function logged<T, R extends { code: string }>(call: CallName, at: AtForum, outcome: Result<T, R>): Promise<Result<T, R>> {
  if (!outcome.ok) await logRefusal(deps, { call, actor: at.actor, forum: at.forum.value.id, code: outcome.refusal.code });
  return outcome;
}

async function handle<C extends CallName>(call: C, request: Request): Promise<Reply<C>> {
  const admitted = await admit(call, request);
  if (!admitted.ok) return admitted;
  return answers[call](admitted.value.caller, admitted.value.input);
}

/** The platform's own types of the resolver know no refusals; this is the one place where calls are tied to their names. */
export const pageCalls = makeResolver({
  showForum: (request: Request) => handle('showForum', request),
  checkBoard: (request: Request) => handle('checkBoard', request),
  makeForum: (request: Request) => handle('makeForum', request),
  addProduct: (request: Request) => handle('addProduct', request),
  openEvent: (request: Request) => handle('openEvent', request),
  closeEvent: (request: Request) => handle('closeEvent', request),
  listPutBacks: (request: Request) => handle('listPutBacks', request),
  listLog: (request: Request) => handle('listLog', request),
  checkLock: (request: Request) => handle('checkLock', request),
} satisfies { [C in CallName]: (request: Request) => Promise<Reply<C>> });
