/** Why the last step did not happen, or that nobody knows. Nothing otherwise. */
import type { JSX } from 'react';
import { Trouble } from '../../components/Trouble';
import { Words } from '../../words/Words';
import { ImpedimentRefusalWords } from './ImpedimentRefusalWords';
import type { StepOutcome } from './useStep';

export function StepTrouble({ outcome }: { outcome: StepOutcome }): JSX.Element | null {
  switch (outcome.kind) {
    case 'refused':
      return (
        <Trouble>
          <ImpedimentRefusalWords refusal={outcome.refusal} />
        </Trouble>
      );
    case 'failed':
      return (
        <Trouble appearance="warning">
          <Words id="outcome.unknown" />
        </Trouble>
      );
    case 'none':
    case 'running':
    case 'done':
      return null;
  }
}
