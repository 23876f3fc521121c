/** What came of trying to save a form: why it was refused, or that nobody knows whether it was saved. Nothing otherwise. */
import type { JSX } from 'react';
import { Words } from '../words/Words';
import { RefusalWords, type Refusal } from './RefusalWords';
import { Trouble } from './Trouble';

export type Attempt =
  { kind: 'none' } | { kind: 'incomplete' } | { kind: 'running' } | { kind: 'refused'; refusal: Refusal } | { kind: 'failed' };

export function AttemptTrouble({ attempt }: { attempt: Attempt }): JSX.Element | null {
  switch (attempt.kind) {
    case 'refused':
      return (
        <Trouble>
          <RefusalWords refusal={attempt.refusal} />
        </Trouble>
      );
    case 'failed':
      return (
        <Trouble appearance="warning">
          <Words id="outcome.unknownForm" />
        </Trouble>
      );
    case 'none':
    case 'incomplete':
    case 'running':
      return null;
  }
}
