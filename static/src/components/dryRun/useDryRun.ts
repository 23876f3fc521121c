/** Reads the history of one backlog when asked, and keeps what it says. */
import { useState } from 'react';
import { dryRun, type DryRun } from '../../../../src/domain/audit/dryRun';
import type { AccountId, BoardId } from '../../../../src/domain/ids';
import { instant } from '../../../../src/domain/instant';
import { useReader } from '../../hooks/useReader';
import { readBacklogHistory } from '../../wire/backlogHistory';
import { dayKey } from '../../words/when';

export type DryRunState = { kind: 'none' } | { kind: 'reading' } | { kind: 'failed' } | { kind: 'done'; run: DryRun };

type Backlog = { board: BoardId; owner: AccountId | null; app: AccountId | null };

export function useDryRun({ board, owner, app }: Backlog): { state: DryRunState; read: () => void } {
  const { zone } = useReader();
  const [state, setState] = useState<DryRunState>({ kind: 'none' });
  const read = () => {
    const now = instant(Date.now());
    setState({ kind: 'reading' });
    readBacklogHistory(board).then(
      (changes) => {
        setState({ kind: 'done', run: dryRun(changes, { owner, app, now, dayOf: (at) => dayKey(at, zone) }) });
      },
      () => {
        setState({ kind: 'failed' });
      },
    );
  };
  return { state, read };
}
