/** What the answers of all calls share: the forum they are about, refusals logged, the forum shown. */
import { presentForum } from '../../app/presentForum';
import type { Api, CallName, ForumView, Reply } from '../../contract/api';
import type { Forum } from '../../domain/forum/forum';
import { type Result, ok } from '../../domain/result';
import { deps } from '../composition';
import { type AtForum, type Caller, atForum } from '../door';
import { logRefusal } from '../logRefusal';

export type Answering<C extends CallName> = (caller: Caller, input: Api[C]['input']) => Promise<Reply<C>>;
/** The answers of one group of calls. */
export type Answers<Calls> = { [C in keyof Calls & CallName]: Answering<C> };

/** Answers within the forum of the project; a refusal that is about rights leaves a line in its log. */
export async function inForum<T, R extends { code: string }>(
  call: CallName,
  caller: Caller,
  answer: (at: AtForum) => Promise<Result<T, R>>,
) {
  const at = await atForum(caller);
  if (!at.ok) return at;
  const outcome = await answer(at.value);
  if (!outcome.ok) await logRefusal(deps, { call, actor: caller.actor, forum: at.value.forum.value.id, code: outcome.refusal.code });
  return outcome;
}

export async function shown<R>(outcome: Result<Forum, R>, { actor }: Caller): Promise<Result<ForumView, R>> {
  return outcome.ok ? ok(await presentForum(deps, outcome.value, actor)) : outcome;
}
