/** What has changed since the event: counts first, then the two orders side by side, then each moved issue with who and when. */
import { useCallback, useMemo, useState, type JSX } from 'react';
import Button from '@atlaskit/button/default/button';
import type { ProductView } from '../../../../../src/contract/api';
import { foldedRows } from '../../../../../src/domain/breach/drift';
import { EmptyState } from '../../../components/EmptyState';
import { Skeleton } from '../../../components/Skeleton';
import { Trouble } from '../../../components/Trouble';
import { useDetail } from '../../../hooks/useDetail';
import { Words } from '../../../words/Words';
import { ChangeCounts } from './ChangeCounts';
import { DriftColumns } from './DriftColumns';
import { DriftList } from './DriftList';
import { readChanges, type Changes } from './readChanges';

export function ChangesSide({ product, beat }: { product: ProductView; beat: number }): JSX.Element {
  const ask = useCallback(() => readChanges(product), [product]);
  const { view, refusal, isUnreachable, askAgain } = useDetail(ask, beat);
  return (
    <>
      {isUnreachable ? (
        <Trouble appearance="warning" onRetry={askAgain}>
          <Words id={view === null ? 'list.unreachable' : 'list.old'} />
        </Trouble>
      ) : null}
      {refusal === null ? null : <EmptyState title={<Words id="drift.noOrder" />} />}
      {view === null && refusal === null && !isUnreachable ? <Skeleton shape="rows" /> : null}
      {view === null ? null : <Shown changes={view} product={product} />}
    </>
  );
}

/** So many moved issues are drawn at first, and with each step. */
const STEP = 50;

function Shown({ changes, product }: { changes: Changes; product: ProductView }): JSX.Element {
  const { view, now, drift } = changes;
  const [count, setCount] = useState(STEP);
  const drawn = useMemo(() => drift.moves.slice(0, count), [drift, count]);
  const moved = useMemo(() => new Set(drawn.map(({ issue }) => issue)), [drawn]);
  return (
    <>
      <ChangeCounts changes={changes} product={product} />
      {drift.moves.length === 0 ? (
        <EmptyState title={<Words id="drift.same" />} />
      ) : (
        <>
          <DriftColumns before={foldedRows(view.agreed, moved)} after={foldedRows(now, moved)} moved={moved} />
          <DriftList moves={drawn} changes={changes} />
          {drift.moves.length > count ? (
            <div>
              <Button
                onClick={() => {
                  setCount(count + STEP);
                }}
              >
                <Words id="drift.more" values={{ count: drift.moves.length - count }} />
              </Button>
            </div>
          ) : null}
        </>
      )}
    </>
  );
}
