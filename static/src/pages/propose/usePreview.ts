/** Asks the backend what changes would do while they are being written, after each pause; a late answer never overwrites a newer one. */
import { useEffect, useRef, useState } from 'react';
import type { ProposalPreview } from '../../../../src/contract/calls/proposalCalls';
import type { DecisionKind } from '../../../../src/domain/decisionRights';
import type { Change } from '../../../../src/domain/proposal/change';
import { call } from '../../wire/call';

const PAUSE_MS = 400;

/** What is judged of a wish: its words change nothing. */
export type Judged = { kind: DecisionKind; changes: readonly Change[] };
/** `of` is what was judged: its changes count the problems. */
type Preview = { of: Judged; preview: ProposalPreview };
export type PreviewHold = { last: Preview | null; isUnreachable: boolean };
const NOTHING: PreviewHold = { last: null, isUnreachable: false };
const WITHOUT_WORDS = { title: '…', reason: '', costOfWaiting: '', customerProblem: '', evidence: '' };

/** `judged` must stay the same object while it says the same. */
export function usePreview(judged: Judged | null): PreviewHold {
  const [held, setHeld] = useState(NOTHING);
  const newest = useRef(0);
  useEffect(() => {
    const request = ++newest.current;
    if (judged === null) return undefined;
    const put = (next: (before: PreviewHold) => PreviewHold) => {
      if (request === newest.current) setHeld(next);
    };
    const timer = setTimeout(() => {
      call('previewProposal', { wish: { ...judged, ...WITHOUT_WORDS } }).then(
        (reply) => {
          put(() => ({ last: reply.ok ? { of: judged, preview: reply.value } : null, isUnreachable: false }));
        },
        () => {
          put(({ last }) => ({ last, isUnreachable: true }));
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [judged]);
  return judged === null ? NOTHING : held;
}
