/** Step 3: when the forum meets, and what that means for the next ten events. */
import { useCallback, type JSX } from 'react';
import type { CadenceChange } from '../../components/calendar/cadenceDraft';
import { CadenceFields } from '../../components/calendar/CadenceFields';
import { CadencePreview } from '../../components/calendar/CadencePreview';
import type { StepProps } from './NameStep';

export function CadenceStep({ draft, onChange, areProblemsShown }: StepProps): JSX.Element {
  const change = useCallback(
    (part: CadenceChange) => {
      onChange({ kind: 'cadenceChanged', change: part });
    },
    [onChange],
  );
  return (
    <>
      <CadenceFields draft={draft.cadence} zone={draft.zone} areProblemsShown={areProblemsShown} onChange={change} />
      <CadencePreview draft={draft.cadence} zone={draft.zone} />
    </>
  );
}
