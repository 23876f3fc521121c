/** Holds when each order was checked last, and has one checked; asks again with the forum, and while a check is under way. */
import { useCallback, useEffect, useReducer, useState } from 'react';
import type { ForumView, Reply } from '../../../../src/contract/api';
import type { ChecksView } from '../../../../src/contract/calls/auditCalls';
import type { ProductId } from '../../../../src/domain/ids';
import { call } from '../../wire/call';

const ASK_AGAIN_MS = 5_000;

type Audit = {
  view: ChecksView | null;
  isUnreachable: boolean;
  /** The product whose check has been asked for, until that is answered. */
  asked: ProductId | null;
  check: (product: ProductId) => void;
};

export function useAudit({ asOf }: Pick<ForumView, 'asOf'>): Audit {
  const [held, hear] = useState<{ view: ChecksView | null; isUnreachable: boolean }>({ view: null, isUnreachable: false });
  const [asked, setAsked] = useState<ProductId | null>(null);
  const [beat, askAgain] = useReducer((count: number) => count + 1, 0);
  const take = useCallback((reply: Reply<'checkOrder' | 'showChecks'> | null) => {
    hear(({ view }) => (reply?.ok === true ? { view: reply.value, isUnreachable: false } : { view, isUnreachable: true }));
  }, []);
  useEffect(() => {
    let isShown = true;
    const give = (reply: Reply<'showChecks'> | null) => {
      if (isShown) take(reply);
    };
    call('showChecks', {}).then(give, () => {
      give(null);
    });
    return () => {
      isShown = false;
    };
  }, [asOf, beat, take]);
  const isUnderWay = held.view?.products.some(({ state }) => state === 'underWay') ?? false;
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setTimeout(askAgain, ASK_AGAIN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isUnderWay, held.view]);
  const check = (productId: ProductId) => {
    setAsked(productId);
    void call('checkOrder', { productId })
      .catch(() => null)
      .then((reply) => {
        take(reply);
        setAsked(null);
      });
  };
  return { ...held, asked, check };
}
