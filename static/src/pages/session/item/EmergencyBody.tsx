/** The review of an emergency while the event is on: what it was, what was done, and whether it was real. */
import { lazy, Suspense, useCallback, type JSX } from 'react';
import { useDetail } from '../../../hooks/useDetail';
import { call } from '../../../wire/call';
import type { Live } from '../live';
import styles from './Matter.module.css';

const Body = lazy(() => import('../../emergencies/EmergencyBody').then(({ EmergencyBody: Lazy }) => ({ default: Lazy })));

/** Answers of the session come often; the emergency is asked for at most this often. */
const EVERY_MS = 15_000;

export function EmergencyBody({ live, number }: { live: Live; number: number }): JSX.Element {
  const ask = useCallback(() => call('showEmergency', { number }), [number]);
  const { view, take } = useDetail(ask, Math.floor(live.view.asOf / EVERY_MS));
  return (
    <div className={styles.matter}>
      {view === null ? null : (
        <Suspense fallback={null}>
          <Body view={view} forum={live.forum} onTake={take} />
        </Suspense>
      )}
    </div>
  );
}
