/** One emergency beside the list. */
import { useCallback, type JSX } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import { DetailFrame } from '../../components/records/DetailFrame';
import { useDetail } from '../../hooks/useDetail';
import { call } from '../../wire/call';
import { Words } from '../../words/Words';
import { EmergencyBody } from './EmergencyBody';
import { EmergencyRefusalWords } from './EmergencyRefusalWords';
import { EmergencyTitle } from './EmergencyRow';

type EmergencyDetailProps = {
  number: number;
  forum: ForumView;
  beat: number;
  takesFocus: boolean;
  onChange: () => void;
  onClose: () => void;
};

export function EmergencyDetail({ number, forum, beat, takesFocus, onChange, onClose }: EmergencyDetailProps): JSX.Element {
  const ask = useCallback(() => call('showEmergency', { number }), [number]);
  const { view, refusal, isUnreachable, askAgain, take } = useDetail(ask, beat);
  return (
    <DetailFrame
      title={
        view === null ? (
          <Words id="record.emergency" values={{ number }} />
        ) : (
          <EmergencyTitle number={number} wanted={view.emergency.wanted} />
        )
      }
      refusal={refusal === null ? null : <EmergencyRefusalWords refusal={refusal} products={forum.products} />}
      isUnreachable={isUnreachable}
      takesFocus={takesFocus}
      onRetry={askAgain}
      onClose={onClose}
    >
      {view === null ? null : (
        <EmergencyBody
          view={view}
          forum={forum}
          onTake={(next) => {
            take(next);
            onChange();
          }}
        />
      )}
    </DetailFrame>
  );
}
