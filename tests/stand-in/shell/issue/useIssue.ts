/** Holds one issue with its comments, history and transitions, and follows what others do to it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { inWordsOf } from '../api/http';
import {
  readComments,
  readHistory,
  readIssue,
  readTransitions,
  type Comment,
  type HistoryEntry,
  type Issue,
  type Transition,
} from '../api/issue';
import { useSite } from '../state/site';
import { useDebounced } from '../state/useDebounced';

const FOLLOW = { quietMs: 150, atMostMs: 1_000 };
export type IssueState =
  | { kind: 'loading' }
  | { kind: 'failed'; why: string }
  | { kind: 'ready'; issue: Issue; comments: readonly Comment[]; history: readonly HistoryEntry[]; transitions: readonly Transition[] };

export function useIssue(key: string): { state: IssueState; reload: () => Promise<void> } {
  const { events } = useSite();
  const [state, setState] = useState<IssueState>({ kind: 'loading' });
  const reads = useRef(0);
  const shownId = useRef<string | null>(null);
  const reload = useCallback(async () => {
    reads.current += 1;
    const mine = reads.current;
    try {
      const [issue, comments, history, transitions] = await Promise.all([
        readIssue(key),
        readComments(key),
        readHistory(key),
        readTransitions(key),
      ]);
      if (mine !== reads.current) return;
      shownId.current = issue.id;
      setState({ kind: 'ready', issue, comments, history, transitions });
    } catch (error) {
      if (mine === reads.current) setState((shown) => (shown.kind === 'ready' ? shown : { kind: 'failed', why: inWordsOf(error) }));
    }
  }, [key]);
  const follow = useDebounced(() => void reload(), FOLLOW);
  useEffect(() => {
    void reload();
    return events.on('jira', ({ issueIds }) => {
      if (shownId.current !== null && issueIds.includes(shownId.current)) follow();
    });
  }, [reload, events, follow]);
  return { state, reload };
}
