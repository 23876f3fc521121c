/** The table of rights the forum begins with. */
import type { JSX } from 'react';
import { DecidesSelect } from '../../components/settings/DecidesSelect';
import { RightsTable } from '../../components/settings/RightsTable';
import type { StepProps } from './NameStep';

export function RightsFields({ draft, onChange }: Omit<StepProps, 'areProblemsShown'>): JSX.Element {
  return (
    <RightsTable
      table={draft.table}
      choose={(kind, decides) => (
        <DecidesSelect
          kind={kind}
          value={decides}
          onChange={(chosen) => {
            onChange({ kind: 'deciderChosen', decision: kind, decides: chosen });
          }}
        />
      )}
    />
  );
}
