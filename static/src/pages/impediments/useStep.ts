/** Makes one step of an impediment at a time, and keeps what came of it. */
import { useState } from 'react';
import type { DoorRefusal } from '../../../../src/contract/api';
import type { ImpedimentCard, ImpedimentRefusal } from '../../../../src/contract/calls/impedimentCalls';
import type { ImpedimentColumn } from '../../../../src/domain/impediment/impediment';
import { call } from '../../wire/call';

export type StepOutcome =
  | { kind: 'none' }
  | { kind: 'running'; number: number; step: Step }
  | { kind: 'done'; card: ImpedimentCard; from: ImpedimentColumn }
  | { kind: 'refused'; refusal: ImpedimentRefusal | DoorRefusal }
  /** No answer: nobody knows whether it happened. */
  | { kind: 'failed' };

export type Step = { card: ImpedimentCard; to: ImpedimentColumn; reason?: string };

/** `onDone` gets the impediment as it is then; `onElse` the one that was shown, which may be old. */
export function useStep({
  onDone,
  onElse,
}: {
  onDone: (card: ImpedimentCard, from: ImpedimentColumn) => void;
  onElse: (card: ImpedimentCard) => void;
}): {
  outcome: StepOutcome;
  step: (step: Step) => Promise<void>;
} {
  const [outcome, setOutcome] = useState<StepOutcome>({ kind: 'none' });
  const step = async ({ card, to, reason = '' }: Step) => {
    setOutcome({ kind: 'running', number: card.number, step: { card, to, reason } });
    const reply = await call('moveImpediment', { number: card.number, seen: card.column, to, reason }).catch(() => null);
    if (reply?.ok === true) {
      setOutcome({ kind: 'done', card: reply.value, from: card.column });
      onDone(reply.value, card.column);
      return;
    }
    setOutcome(reply === null ? { kind: 'failed' } : { kind: 'refused', refusal: reply.refusal });
    onElse(card);
  };
  return { outcome, step };
}
