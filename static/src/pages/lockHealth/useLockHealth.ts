/** Holds what is known of one product's lock, has it checked and proved; asks again with the forum, and while a proof runs. */
import { useCallback, useEffect, useReducer, useState } from 'react';
import type { ForumView, Reply } from '../../../../src/contract/api';
import type { LockHealthView } from '../../../../src/contract/calls/healthCalls';
import type { CanaryBy } from '../../../../src/domain/health/canary';
import type { ProductId } from '../../../../src/domain/ids';
import { call } from '../../wire/call';

const ASK_AGAIN_MS = 5_000;

export type ProofRefusal = Extract<Reply<'proveLock'>, { ok: false }>['refusal'];
export type Attempt = { kind: 'none' } | { kind: 'running' } | { kind: 'failed' } | { kind: 'refused'; refusal: ProofRefusal };
type Held = { view: LockHealthView | null; isUnreachable: boolean };

export type LockHealthHold = Held & {
  proving: Attempt;
  prove: (by: CanaryBy) => void;
  checking: 'none' | 'running' | 'failed';
  check: () => void;
  askAgain: () => void;
  onView: (view: LockHealthView) => void;
};

type Of = { productId: ProductId; asOf: ForumView['asOf']; onTake: (forum: ForumView) => void };

export function useLockHealth({ productId, asOf, onTake }: Of): LockHealthHold {
  const [held, hear] = useState<Held>({ view: null, isUnreachable: false });
  const [beat, askAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    let isShown = true;
    const take = (reply: Reply<'showLockHealth'> | null) => {
      if (!isShown) return;
      hear(({ view }) => (reply?.ok === true ? { view: reply.value, isUnreachable: false } : { view, isUnreachable: true }));
    };
    call('showLockHealth', { productId }).then(take, () => {
      take(null);
    });
    return () => {
      isShown = false;
    };
  }, [productId, asOf, beat]);
  const isProving = held.view?.proof?.outcome === null;
  useEffect(() => {
    if (!isProving) return undefined;
    const timer = setTimeout(askAgain, ASK_AGAIN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isProving, held.view]);
  const onView = useCallback((view: LockHealthView) => {
    hear({ view, isUnreachable: false });
  }, []);
  return { ...held, ...useProving(productId, onView), ...useChecking(productId, { onTake, askAgain }), askAgain, onView };
}

function useProving(productId: ProductId, onView: (view: LockHealthView) => void) {
  const [proving, setProving] = useState<Attempt>({ kind: 'none' });
  const prove = (by: CanaryBy) => {
    setProving({ kind: 'running' });
    void call('proveLock', { productId, by })
      .catch(() => null)
      .then((reply) => {
        if (reply?.ok === true) onView(reply.value);
        if (reply === null) setProving({ kind: 'failed' });
        else setProving(reply.ok ? { kind: 'none' } : { kind: 'refused', refusal: reply.refusal });
      });
  };
  return { proving, prove };
}

function useChecking(productId: ProductId, { onTake, askAgain }: Pick<Of, 'onTake'> & { askAgain: () => void }) {
  const [checking, setChecking] = useState<LockHealthHold['checking']>('none');
  const check = () => {
    setChecking('running');
    void call('checkLock', { productId })
      .catch(() => null)
      .then((reply) => {
        if (reply?.ok === true) onTake(reply.value);
        setChecking(reply?.ok === true ? 'none' : 'failed');
        askAgain();
      });
  };
  return { checking, check };
}
