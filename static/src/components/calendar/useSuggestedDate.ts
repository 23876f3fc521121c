/** Suggests the next such day as the first date, until somebody gives one. */
import { useEffect } from 'react';
import { toSuggest, type CadenceChange, type CadenceDraft } from './cadenceDraft';
import { usePreview } from './usePreview';

export function useSuggestedDate(draft: CadenceDraft, zone: string, onChange: (change: CadenceChange) => void): void {
  const preview = usePreview(draft.isFirstDateGiven ? null : toSuggest(draft), zone);
  const suggested = preview.kind === 'dates' ? preview.dates[0]?.local.forum.slice(0, 10) : undefined;
  const isWanted = suggested !== undefined && !draft.isFirstDateGiven && suggested !== draft.firstDate;
  useEffect(() => {
    if (isWanted) onChange({ firstDate: suggested });
  }, [isWanted, suggested, onChange]);
}
