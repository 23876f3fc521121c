/** Minutes: what did each event come to? One opens beside the list, at an address of its own. */
import { useCallback, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { PageTitle } from '../../components/PageTitle';
import styles from '../../components/records/Beside.module.css';
import { useEscapeTo } from '../../hooks/useEscapeTo';
import { usePagesSeen } from '../../hooks/useIsFirstPage';
import { useGo } from '../../hooks/useRoute';
import { Words } from '../../words/Words';
import { MinutesDetail } from './MinutesDetail';
import { MinutesList } from './MinutesList';
import { minutesRowId } from './MinutesListRow';
import minutesWords from '../../words/en/minutes.json';

/** What this page alone says. */
export const words = { ...minutesWords };

type MinutesPageProps = { forum: ForumView; event: number | null; beat: number };

export function MinutesPage({ forum, event, beat }: MinutesPageProps): JSX.Element {
  const { go } = useGo();
  const isFirstDetail = usePagesSeen(String(event)) === 1;
  const close = useCallback(() => {
    go({ page: 'minutes', event: null });
  }, [go]);
  useEscapeTo(event === null ? null : minutesRowId(event), close);
  return (
    <div className={styles.page}>
      <PageTitle>
        <Words id="page.minutes" />
      </PageTitle>
      <div className={event === null ? styles.alone : styles.beside}>
        <MinutesList open={event} beat={beat} />
        {event === null ? null : (
          <MinutesDetail key={event} event={event} forum={forum} beat={beat} takesFocus={!isFirstDetail} onClose={close} />
        )}
      </div>
    </div>
  );
}
