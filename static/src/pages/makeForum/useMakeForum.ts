/** Holds the draft of a forum and has it made. */
import { useReducer, useState } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { Refusal } from '../../components/RefusalWords';
import { call } from '../../wire/call';
import { changeForum, newForum, type ForumChange, type ForumDraft } from './forumDraft';
import { toMakeForumInput } from './forumSteps';

export type Attempt = { kind: 'none' } | { kind: 'running' } | { kind: 'refused'; refusal: Refusal } | { kind: 'failed' };

type MakeForum = {
  draft: ForumDraft;
  change: (change: ForumChange) => void;
  attempt: Attempt;
  /** Answers the forum, or null where it was not made; `attempt` then says why. */
  make: () => Promise<ForumView | null>;
};

export function useMakeForum(zone: string): MakeForum {
  const [draft, change] = useReducer(changeForum, zone, newForum);
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  const make = async () => {
    const input = toMakeForumInput(draft);
    if (input === null) return null;
    setAttempt({ kind: 'running' });
    const reply = await call('makeForum', input).catch(() => null);
    if (reply?.ok) return reply.value;
    setAttempt(reply === null ? { kind: 'failed' } : { kind: 'refused', refusal: reply.refusal });
    return null;
  };
  return { draft, change, attempt, make };
}
