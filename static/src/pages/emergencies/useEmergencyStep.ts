/** Makes one step of an emergency at a time, and keeps why it was refused or that nobody answered. */
import { useState } from 'react';
import type { DoorRefusal } from '../../../../src/contract/api';
import type { EmergencyView } from '../../../../src/contract/calls/emergencyCalls';
import type { EmergencyRefusal } from '../../../../src/domain/emergency/refusals';
import type { Result } from '../../../../src/domain/result';

export type StepAttempt = { kind: 'none' | 'running' | 'failed' } | { kind: 'refused'; refusal: EmergencyRefusal | DoorRefusal };
export type EmergencyStep = {
  attempt: StepAttempt;
  run: (ask: () => Promise<Result<EmergencyView, EmergencyRefusal | DoorRefusal>>) => void;
};

export function useEmergencyStep(onTake: (view: EmergencyView) => void): EmergencyStep {
  const [attempt, setAttempt] = useState<StepAttempt>({ kind: 'none' });
  const run: EmergencyStep['run'] = (ask) => {
    if (attempt.kind === 'running') return;
    setAttempt({ kind: 'running' });
    ask().then(
      (reply) => {
        setAttempt(reply.ok ? { kind: 'none' } : { kind: 'refused', refusal: reply.refusal });
        if (reply.ok) onTake(reply.value);
      },
      () => {
        setAttempt({ kind: 'failed' });
      },
    );
  };
  return { attempt, run };
}
