/** What a cadence would mean: its next ten dates, before anything is saved. */
import { useId, type JSX } from 'react';
import { Words } from '../../words/Words';
import { problemsOfCadence, toCadence, type CadenceDraft } from './cadenceDraft';
import styles from './CadenceFields.module.css';
import { DateList } from './DateList';
import { usePreview } from './usePreview';

export function CadencePreview({ draft, zone }: { draft: CadenceDraft; zone: string }): JSX.Element | null {
  const preview = usePreview(problemsOfCadence(draft).length === 0 ? toCadence(draft) : null, zone);
  const id = useId();
  if (draft.rhythm === 'none' || preview.kind === 'none') return null;
  return (
    <section className={styles.preview} aria-labelledby={id}>
      <h3 id={id}>
        <Words id="calendar.next" />
      </h3>
      {preview.kind === 'failed' ? (
        <p role="status">
          <Words id="calendar.noPreview" />
        </p>
      ) : (
        <DateList dates={preview.dates} zone={zone} />
      )}
    </section>
  );
}
