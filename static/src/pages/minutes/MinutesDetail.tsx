/** The minutes of one event, in the order in which they are read; they can be taken along as text. */
import { useCallback, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { MinutesView } from '../../../../src/contract/calls/agreementCalls';
import { DetailFrame } from '../../components/records/DetailFrame';
import { useDetail } from '../../hooks/useDetail';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import { AttendanceSection } from './AttendanceSection';
import { CopyAsText } from './CopyAsText';
import { CorrectionsSection } from './CorrectionsSection';
import { ItemsSection } from './ItemsSection';
import { MarksSection } from './MarksSection';
import { MinutesHead } from './MinutesHead';
import { MinutesRefusalWords } from './MinutesRefusalWords';
import { RecordsSection } from './RecordsSection';

type MinutesDetailProps = { event: number; forum: ForumView; beat: number; takesFocus: boolean; onClose: () => void };

export function MinutesDetail({ event, forum, beat, takesFocus, onClose }: MinutesDetailProps): JSX.Element {
  const ask = useCallback(() => call('showMinutes', { event }), [event]);
  const { view, refusal, isUnreachable, askAgain, take } = useDetail(ask, beat);
  return (
    <DetailFrame
      title={<Words id="minutes.title" values={{ event }} />}
      refusal={refusal === null ? null : <MinutesRefusalWords refusal={refusal} />}
      isUnreachable={isUnreachable}
      takesFocus={takesFocus}
      onRetry={askAgain}
      onClose={onClose}
    >
      {view === null ? null : <Sections view={view} forum={forum} onTake={take} />}
    </DetailFrame>
  );
}

type SectionsProps = { view: MinutesView; forum: ForumView; onTake: (view: MinutesView) => void };

function Sections({ view, forum, onTake }: SectionsProps): JSX.Element {
  const { minutes } = view;
  return (
    <CopyAsText>
      <MinutesHead minutes={minutes} zone={forum.zone} />
      <AttendanceSection attendance={minutes.attendance} />
      <ItemsSection items={minutes.items} products={forum.products} />
      <RecordsSection minutes={minutes} />
      <MarksSection marks={minutes.marks} />
      <CorrectionsSection view={view} onTake={onTake} />
    </CopyAsText>
  );
}
