/** One change of a forum's record: decided on the forum as it was read, and after a conflict on the forum as it is then (rules S1, G1). */
import type { Forum } from '../domain/forum/forum';
import type { AccountId } from '../domain/ids';
import type { Instant } from '../domain/instant';
import type { LogFact } from '../domain/log/log';
import { type Result, ok } from '../domain/result';
import type { Deps, Versioned } from './ports';
import { untilCommitted } from './untilCommitted';

export type Changing = { readonly forum: Versioned<Forum>; readonly actor: AccountId };

type Change<R> = {
  decide: (forum: Forum, now: Instant) => Result<Forum, R>;
  /** What the log says of it; null where nothing changed: then nothing is saved. */
  factOf: (before: Forum, after: Forum) => LogFact | null;
};

export async function changeForum<R>(deps: Deps, { forum, actor }: Changing, { decide, factOf }: Change<R>): Promise<Result<Forum, R>> {
  let current = forum;
  const outcome = await untilCommitted(async () => {
    const decided = decide(current.value, deps.clock.now());
    const fact = decided.ok ? factOf(current.value, decided.value) : null;
    if (!decided.ok || fact === null) return { decided, isSaved: false };
    const writes = [{ kind: 'forum' as const, key: forum.value.id, value: decided.value, version: current.version }];
    const saved = await deps.records.commit({ forumId: forum.value.id, writes, facts: [{ actor, fact }] }, deps.clock.now());
    if (saved === 'committed') return { decided, isSaved: true };
    current = (await deps.records.forum(forum.value.id)) ?? current;
    return 'conflict';
  });
  if (outcome.isSaved) await deps.broadcast.forumChanged(forum.value.id);
  return outcome.decided.ok ? ok(outcome.decided.value) : outcome.decided;
}

/** Records are plain values, so two are the same exactly when they are written alike. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
