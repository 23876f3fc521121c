/** What the lock would have caught of one backlog in the last 30 days, read when asked (rule V8). */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import type { AccountId, BoardId } from '../../../../src/domain/ids';
import { useSay, Words } from '../../words/Words';
import { Trouble } from '../Trouble';
import styles from './DryRun.module.css';
import { DryRunWords } from './DryRunWords';
import { useDryRun } from './useDryRun';

type DryRunProps = { name: string; board: BoardId; owner: AccountId | null; app?: AccountId | null };

export function DryRun({ name, board, owner, app = null }: DryRunProps): JSX.Element {
  const say = useSay();
  const { state, read } = useDryRun({ board, owner, app });
  return (
    <div className={styles.run}>
      {state.kind === 'done' ? null : (
        <div>
          <Button
            spacing="compact"
            onClick={read}
            isLoading={state.kind === 'reading'}
            aria-label={say('dryRun.readOf', { product: name })}
          >
            <Words id="dryRun.read" />
          </Button>
        </div>
      )}
      <div role="status">{state.kind === 'done' ? <DryRunWords run={state.run} /> : null}</div>
      {state.kind === 'failed' ? (
        <Trouble appearance="warning" onRetry={read}>
          <Words id="dryRun.failed" />
        </Trouble>
      ) : null}
    </div>
  );
}
