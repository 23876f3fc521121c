/** Emergencies when an event closes (rule U10): reviewed before a person may close it; whatever is left asked or open ends with the close. */
import { withEnd } from '../../domain/emergency/ending';
import type { CloseBlocker } from '../../domain/forum/eventSteps';
import type { Forum } from '../../domain/forum/forum';
import type { Deps, Write } from '../ports';
import { unreviewed } from './readEmergencies';

/** One held for information only reviews nothing, so it waits for nothing. */
export async function unreviewedBlockers(deps: Deps, { id, event }: Forum): Promise<readonly CloseBlocker[]> {
  if (event.state === 'open' && event.informationOnly) return [];
  return (await unreviewed(deps, id)).map(({ number }) => ({ code: 'emergencyUnreviewed', emergency: number }));
}

/** Closed by rule, without a review: the locks begin anew at the close, so nothing stays open behind them. */
export async function endedWithEvent(deps: Deps, { id, event }: Forum): Promise<readonly Write[]> {
  if (event.state !== 'open' || event.informationOnly) return [];
  const { open } = (await deps.records.register(id)).value;
  const now = deps.clock.now();
  return (await deps.records.keptMany('emergency', id, open.emergency)).flatMap(({ value, version }): Write[] => {
    const ended = withEnd(value, { at: now, by: null });
    return ended === value ? [] : [{ kind: 'kept', of: 'emergency', number: value.number, value: ended, version }];
  });
}
