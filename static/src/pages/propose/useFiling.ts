/** Files a wish the way it was begun; a refusal or a lost answer leaves what was typed where it is. */
import { useState } from 'react';
import type { Reply } from '../../../../src/contract/api';
import type { ProposalView } from '../../../../src/contract/calls/proposalCalls';
import type { Wish } from '../../../../src/domain/proposal/proposal';
import { call } from '../../wire/call';
import type { Filing } from './beginning';

type Answer = Reply<'fileProposal'> | Reply<'fileAgain'> | Reply<'reviseProposal'> | Reply<'completeProposal'>;
export type FilingRefusal = Extract<Answer, { ok: false }>['refusal'];
export type FilingAttempt =
  | { kind: 'none' }
  | { kind: 'incomplete' }
  | { kind: 'running' }
  | { kind: 'failed' }
  /** `of` is the wish that was refused: its changes count the problems. */
  | { kind: 'refused'; refusal: FilingRefusal; of: Wish };

type FilingHold = {
  attempt: FilingAttempt;
  /** Points out what is missing. */
  hold: () => void;
  /** Answers the proposal, or null where it was not filed. */
  file: (wish: Wish, whatChanged: string) => Promise<ProposalView | null>;
};

export function useFiling(filing: Filing): FilingHold {
  const [attempt, setAttempt] = useState<FilingAttempt>({ kind: 'none' });
  const file = async (wish: Wish, whatChanged: string) => {
    setAttempt({ kind: 'running' });
    const reply = await send(filing, wish, whatChanged).catch(() => null);
    if (reply?.ok === true) return reply.value;
    setAttempt(reply === null ? { kind: 'failed' } : { kind: 'refused', refusal: reply.refusal, of: wish });
    return null;
  };
  const hold = () => {
    setAttempt({ kind: 'incomplete' });
  };
  return { attempt, hold, file };
}

function send(filing: Filing, wish: Wish, whatChanged: string): Promise<Answer> {
  switch (filing.kind) {
    case 'new':
      return call('fileProposal', { wish, ...(filing.fromBreach === null ? {} : { fromBreach: filing.fromBreach }) });
    case 'again':
      return call('fileAgain', { number: filing.of.proposal.number, wish, whatChanged });
    case 'revise':
      return call('reviseProposal', { number: filing.of.proposal.number, wish });
    case 'complete':
      return call('completeProposal', { number: filing.of.proposal.number, wish });
  }
}
