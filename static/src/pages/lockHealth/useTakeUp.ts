/** Lets the lock take up a fight again, and holds what came of it. */
import { useState } from 'react';
import type { Reply } from '../../../../src/contract/api';
import type { LockHealthView } from '../../../../src/contract/calls/healthCalls';
import type { IssueId, ProductId } from '../../../../src/domain/ids';
import type { Fight } from '../../../../src/domain/lock/fights';
import { call } from '../../wire/call';

export type TakeUpRefused = Extract<Reply<'takeUpAgain'>, { ok: false }>['refusal'];
type Attempt = { kind: 'none' } | { kind: 'running'; issue: IssueId } | { kind: 'failed' } | { kind: 'refused'; refusal: TakeUpRefused };
export type TakeUp = { attempt: Attempt; takeUp: (fight: Fight) => void };

export function useTakeUp(productId: ProductId, onView: (view: LockHealthView) => void): TakeUp {
  const [attempt, setAttempt] = useState<Attempt>({ kind: 'none' });
  const takeUp = ({ issue, mover }: Fight) => {
    setAttempt({ kind: 'running', issue });
    void call('takeUpAgain', { productId, issueId: issue, mover })
      .catch(() => null)
      .then((reply) => {
        if (reply?.ok === true) onView(reply.value);
        if (reply === null) setAttempt({ kind: 'failed' });
        else setAttempt(reply.ok ? { kind: 'none' } : { kind: 'refused', refusal: reply.refusal });
      });
  };
  return { attempt, takeUp };
}
