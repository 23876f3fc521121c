/** Emergencies: what is open past the lock, who called it, and was it one? Listed newest first; one opens beside, at an address of its own. */
import { lazy, Suspense, useCallback, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { useAnnounce } from '../../components/Announcer';
import { GoTo } from '../../components/GoTo';
import { PageTitle } from '../../components/PageTitle';
import { PeopleNames } from '../../components/People';
import { Skeleton } from '../../components/Skeleton';
import styles from '../../components/records/Beside.module.css';
import { useEscapeTo } from '../../hooks/useEscapeTo';
import { usePagesSeen } from '../../hooks/useIsFirstPage';
import { useGo } from '../../hooks/useRoute';
import { useSay, Words } from '../../words/Words';
import { EmergencyDetail } from './EmergencyDetail';
import { EmergencyList } from './EmergencyList';
import { emergencyRowId } from './EmergencyRow';
import { Summary } from './Summary';
import { type EmergencyHold, useEmergencies } from './useEmergencies';
import emergenciesWords from '../../words/en/emergencies.json';
import pickingWords from '../../words/en/picking.json';

/** What this page alone says. */
export const words = { ...emergenciesWords, ...pickingWords };

const DeclareForm = lazy(() => import('./DeclareForm').then(({ DeclareForm: Form }) => ({ default: Form })));

type EmergenciesPageProps = { forum: ForumView; number: number | null; isNew: boolean; beat: number };

export function EmergenciesPage({ forum, number, isNew, beat }: EmergenciesPageProps): JSX.Element {
  const { go } = useGo();
  const hold = useEmergencies(beat);
  const isFirstDetail = usePagesSeen(String(number)) === 1;
  const close = useCallback(() => {
    go({ page: 'emergencies', number: null, isNew: false });
  }, [go]);
  useEscapeTo(number === null ? null : emergencyRowId(number), close);
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.emergencies" />
      </PageTitle>
      <p className={styles.quiet}>
        <Words id="emergencies.about" />
      </p>
      <Declaring forum={forum} hold={hold} isNew={isNew} />
      <div className={number === null ? styles.alone : styles.beside}>
        <EmergencyList forum={forum} hold={hold} open={number} />
        {number === null ? null : (
          <EmergencyDetail
            key={number}
            number={number}
            forum={forum}
            beat={beat}
            takesFocus={!isFirstDetail}
            onChange={hold.askAgain}
            onClose={close}
          />
        )}
      </div>
      {hold.page === null ? null : <Summary page={hold.page} forum={forum} />}
    </div>
  );
}

type DeclaringProps = { forum: ForumView; hold: EmergencyHold; isNew: boolean };

function Declaring({ forum, hold: { page, askAgain }, isNew }: DeclaringProps): JSX.Element | null {
  const say = useSay();
  const announce = useAnnounce();
  const { go } = useGo();
  if (page === null) return null;
  if (!page.mayDeclare) {
    return (
      <p>
        <Words id="emergencies.whoMay" values={{ people: <PeopleNames ids={page.declarers} /> }} />
      </p>
    );
  }
  if (page.locked.length === 0) {
    return (
      <p>
        <Words id="emergencies.nothingLocked" />
      </p>
    );
  }
  if (!isNew) {
    return (
      <p>
        <GoTo route={{ page: 'emergencies', number: null, isNew: true }} isMain>
          <Words id="emergencies.declare" />
        </GoTo>
      </p>
    );
  }
  return (
    <Suspense fallback={<Skeleton shape="rows" />}>
      <DeclareForm
        forum={forum}
        page={page}
        onDeclared={({ emergency, phase }) => {
          announce(say('emergencies.declaredSaid', { number: emergency.number, open: phase === 'open' ? 'yes' : 'no' }));
          askAgain();
          go({ page: 'emergencies', number: emergency.number, isNew: false });
        }}
        onCancel={() => go({ page: 'emergencies', number: null, isNew: false })}
      />
    </Suspense>
  );
}
