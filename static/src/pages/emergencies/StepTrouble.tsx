/** Why a step of an emergency was not made; nothing otherwise. */
import type { JSX } from 'react';
import { Trouble } from '../../components/Trouble';
import type { NamedProduct } from '../../components/change/ProductName';
import { Words } from '../../words/Words';
import { EmergencyRefusalWords } from './EmergencyRefusalWords';
import type { StepAttempt } from './useEmergencyStep';

export function StepTrouble({ attempt, products }: { attempt: StepAttempt; products: readonly NamedProduct[] }): JSX.Element | null {
  if (attempt.kind === 'refused') {
    return (
      <Trouble>
        <EmergencyRefusalWords refusal={attempt.refusal} products={products} />
      </Trouble>
    );
  }
  return attempt.kind === 'failed' ? (
    <Trouble appearance="warning">
      <Words id="outcome.unknownForm" />
    </Trouble>
  ) : null;
}
