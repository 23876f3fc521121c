/** The next ten dates of a cadence that is not saved yet, worked out by the server. */
import { useEffect, useState } from 'react';
import type { PlannedEventView } from '../../../../src/contract/calls/calendarCalls';
import type { Cadence } from '../../../../src/domain/calendar/cadence';
import { useReader } from '../../hooks/useReader';
import { call } from '../../wire/call';

/** While somebody types, nothing is asked. */
const PAUSE_MS = 300;

/** `none`: there is nothing to show yet. Old dates stay until new ones come. */
export type Preview = { kind: 'none' } | { kind: 'failed' } | { kind: 'dates'; dates: readonly PlannedEventView[] };

export function usePreview(cadence: Cadence | null, forumZone: string): Preview {
  const { zone } = useReader();
  const [preview, setPreview] = useState<Preview>({ kind: 'none' });
  const asked = cadence === null ? null : JSON.stringify(cadence);
  useEffect(() => {
    let isLast = true;
    const timer = setTimeout(() => {
      if (asked === null) {
        setPreview({ kind: 'none' });
        return;
      }
      const question = { cadence: JSON.parse(asked) as Cadence, forumZone, zone }; // what was written above
      call('previewCadence', question).then(
        (reply) => {
          if (isLast) setPreview(reply.ok ? { kind: 'dates', dates: reply.value } : { kind: 'failed' });
        },
        () => {
          if (isLast) setPreview({ kind: 'failed' });
        },
      );
    }, PAUSE_MS);
    return () => {
      isLast = false;
      clearTimeout(timer);
    };
  }, [asked, forumZone, zone]);
  return preview;
}
