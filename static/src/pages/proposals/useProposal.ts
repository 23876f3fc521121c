/** Fetches and holds one proposal; asks again with every beat, and keeps what it knows while the connection is gone. */
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { Reply } from '../../../../src/contract/api';
import type { ProposalView } from '../../../../src/contract/calls/proposalCalls';
import { call } from '../../wire/call';

type Refusal = Extract<Reply<'showProposal'>, { ok: false }>['refusal'];
export type ProposalHold = {
  view: ProposalView | null;
  refusal: Refusal | null;
  isUnreachable: boolean;
  askAgain: () => void;
  /** What a call answered, shown without asking again. */
  take: (view: ProposalView) => void;
};
type Held = Pick<ProposalHold, 'view' | 'refusal' | 'isUnreachable'>;
const NOTHING: Held = { view: null, refusal: null, isUnreachable: false };

export function useProposal(number: number, beat: number): ProposalHold {
  const [held, setHeld] = useState<Held>(NOTHING);
  const [asked, askAgain] = useReducer((count: number) => count + 1, 0);
  const newest = useRef(0);
  useEffect(() => {
    const request = ++newest.current;
    const isLate = () => request !== newest.current;
    call('showProposal', { number }).then(
      (reply) => {
        if (isLate()) return;
        setHeld(reply.ok ? { ...NOTHING, view: reply.value } : { ...NOTHING, refusal: reply.refusal });
      },
      () => {
        if (!isLate()) setHeld((before) => ({ ...before, isUnreachable: true }));
      },
    );
  }, [number, beat, asked]);
  const take = useCallback((view: ProposalView) => {
    newest.current += 1;
    setHeld({ ...NOTHING, view });
  }, []);
  return { ...held, askAgain, take };
}
