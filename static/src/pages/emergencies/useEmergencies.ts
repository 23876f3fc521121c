/** Fetches and holds the list of emergencies with what is counted of them. */
import { useCallback, useState } from 'react';
import type { EmergencyPage, EmergencyView } from '../../../../src/contract/calls/emergencyCalls';
import { useNewestFirst } from '../../hooks/useNewestFirst';
import { call } from '../../wire/call';

export type EmergencyListed = EmergencyView & { number: number };
export type EmergencyHold = ReturnType<typeof useNewestFirst<EmergencyListed>> & { page: EmergencyPage | null };

export function useEmergencies(beat: number): EmergencyHold {
  const [page, setPage] = useState<EmergencyPage | null>(null);
  const load = useCallback(async (before: number | null) => {
    const reply = await call('listEmergencies', before === null ? {} : { before });
    if (!reply.ok) throw new Error(`The list was refused: ${reply.refusal.code}.`);
    if (before === null) setPage(reply.value);
    return { next: reply.value.next, entries: reply.value.entries.map((view) => ({ ...view, number: view.emergency.number })) };
  }, []);
  return { ...useNewestFirst<EmergencyListed>(load, beat), page };
}
