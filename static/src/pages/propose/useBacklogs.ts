/** The live orders of the products somebody writes about, each read once and only when it is needed. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProductView } from '../../../../src/contract/api';
import type { ProductId } from '../../../../src/domain/ids';
import { readBacklog, type BacklogRow } from '../../wire/backlog';

export type Backlog = { kind: 'reading' } | { kind: 'read'; rows: readonly BacklogRow[] } | { kind: 'unreachable' };
export type Backlogs = ReadonlyMap<ProductId, Backlog>;

/** `wanted` may change with every draw; only what is new is asked for. */
export function useBacklogs(
  products: readonly ProductView[],
  wanted: readonly ProductId[],
): { backlogs: Backlogs; readAgain: (id: ProductId) => void } {
  const [backlogs, setBacklogs] = useState<Backlogs>(new Map());
  const asked = useRef(new Set<ProductId>());
  const read = useCallback((product: ProductView) => {
    const put = (backlog: Backlog) => {
      setBacklogs((before) => new Map(before).set(product.id, backlog));
    };
    asked.current.add(product.id);
    put({ kind: 'reading' });
    readBacklog(product.board.id).then(
      (rows) => {
        put({ kind: 'read', rows });
      },
      () => {
        put({ kind: 'unreachable' });
      },
    );
  }, []);
  const key = wanted.join(' ');
  useEffect(() => {
    for (const product of products) if (key.split(' ').includes(product.id) && !asked.current.has(product.id)) read(product);
  }, [products, key, read]);
  const readAgain = (id: ProductId) => {
    const product = products.find((one) => one.id === id);
    if (product !== undefined) read(product);
  };
  return { backlogs, readAgain };
}

export const rowsOf = (backlog: Backlog | undefined): readonly BacklogRow[] => (backlog?.kind === 'read' ? backlog.rows : NO_ROWS);
const NO_ROWS: readonly BacklogRow[] = [];
