/** Reads the history of one backlog when asked, and keeps what it says. */
import { useState } from 'react';
import { dryRun, type DryRun } from '../../../../src/domain/audit/dryRun';
import type { AccountId, BoardId } from '../../../../src/domain/ids';
import { useReader } from '../../hooks/useReader';
import { readBacklogHistory } from '../../wire/backlogHistory';
import { readJiraTime } from '../../wire/jiraTime';
import { dayKey } from '../../words/when';

export type DryRunState = { kind: 'none' } | { kind: 'reading' } | { kind: 'failed' } | { kind: 'done'; run: DryRun };

type Backlog = { board: BoardId; owner: AccountId | null; app: AccountId | null };

export function useDryRun({ board, owner, app }: Backlog): { state: DryRunState; read: () => void } {
  const { zone } = useReader();
  const [state, setState] = useState<DryRunState>({ kind: 'none' });
  const read = () => {
    setState({ kind: 'reading' });
    Promise.all([readBacklogHistory(board), readJiraTime()]).then(
      ([changes, now]) => {
        setState({ kind: 'done', run: dryRun(changes, { owner, app, now, dayOf: (at) => dayKey(at, zone) }) });
      },
      () => {
        setState({ kind: 'failed' });
      },
    );
  };
  return { state, read };
}
