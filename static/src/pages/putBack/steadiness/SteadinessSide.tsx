/** Order stability: moves while the backlog was locked against moves in the windows, a row for each stretch; each number opens its moves. */
import { useCallback, useState, type JSX } from 'react';
import type { ProductView } from '../../../../../src/contract/api';
import type { RankMove, SteadyStretch } from '../../../../../src/domain/breach/stability';
import { EmptyState } from '../../../components/EmptyState';
import { IssueName } from '../../../components/IssueName';
import { Skeleton } from '../../../components/Skeleton';
import { Trouble } from '../../../components/Trouble';
import { When } from '../../../components/When';
import { useDetail } from '../../../hooks/useDetail';
import { Words } from '../../../words/Words';
import rows from '../GroupRow.module.css';
import { MoverName } from '../MoverName';
import { readSteadiness } from './readSteadiness';
import styles from './SteadinessSide.module.css';

export function SteadinessSide({ product }: { product: ProductView }): JSX.Element {
  const ask = useCallback(() => readSteadiness(product), [product]);
  const { view, refusal, isUnreachable, askAgain } = useDetail(ask, 0);
  if (isUnreachable && view === null) {
    return (
      <Trouble appearance="warning" onRetry={askAgain}>
        <Words id="list.unreachable" />
      </Trouble>
    );
  }
  if (refusal !== null) return <EmptyState title={<Words id="drift.noOrder" />} />;
  return view === null ? <Skeleton shape="rows" /> : <Stretches stretches={view} />;
}

function Stretches({ stretches }: { stretches: readonly SteadyStretch[] }): JSX.Element {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Words id="steady.stretch" />
          </th>
          <th scope="col">
            <Words id="steady.own" />
          </th>
          <th scope="col">
            <Words id="steady.others" />
          </th>
        </tr>
      </thead>
      <tbody>
        {stretches.map(({ state, from, until, event, own, others }) => (
          <tr key={from}>
            <th scope="row">
              <Words id={state === 'locked' ? 'steady.locked' : 'steady.open'} values={{ event }} />
              <span className={rows.quiet}>
                {' '}
                <When at={from} />
                {' – '}
                {until === null ? <Words id="steady.now" /> : <When at={until} />}
              </span>
            </th>
            <td>
              <Moves moves={own} />
            </td>
            <td>
              <Moves moves={others} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** More are not listed at once. */
const LISTED = 100;

function Moves({ moves }: { moves: readonly RankMove[] }): JSX.Element {
  const [isOpen, setIsOpen] = useState(false);
  const count = <Words id="putBack.moves" values={{ count: moves.length }} />;
  if (moves.length === 0) return count;
  return (
    <details
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary className={rows.summary}>{count}</summary>
      <ul>
        {(isOpen ? moves : []).slice(0, LISTED).map(({ issue, actor, at }) => (
          <li key={`${issue} ${String(at)}`}>
            <IssueName id={issue} />{' '}
            <span className={rows.quiet}>
              <Words id="drift.by" values={{ who: <MoverName id={actor} />, when: <When at={at} /> }} />
            </span>
          </li>
        ))}
        {moves.length > LISTED ? (
          <li className={rows.quiet}>
            <Words id="drift.andMore" values={{ count: moves.length - LISTED }} />
          </li>
        ) : null}
      </ul>
    </details>
  );
}
