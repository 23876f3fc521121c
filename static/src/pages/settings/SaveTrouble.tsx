/** What came of trying to save: why not, or that nobody knows. Nothing otherwise. */
import type { JSX } from 'react';
import { Trouble } from '../../components/Trouble';
import { Words } from '../../words/Words';
import { SaveRefusalWords } from './SaveRefusalWords';
import type { SaveAttempt } from './useSave';

export function SaveTrouble({ attempt, zone }: { attempt: SaveAttempt; zone: string }): JSX.Element | null {
  if (attempt.kind === 'refused') {
    return (
      <Trouble>
        <SaveRefusalWords refusal={attempt.refusal} zone={zone} />
      </Trouble>
    );
  }
  if (attempt.kind !== 'failed') return null;
  return (
    <Trouble appearance="warning">
      <Words id="outcome.unknownForm" />
    </Trouble>
  );
}
