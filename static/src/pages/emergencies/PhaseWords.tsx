/** Where an emergency stands, in words; icon and colour only besides. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import CrossIcon from '@atlaskit/icon/core/cross';
import LockUnlockedIcon from '@atlaskit/icon/core/lock-unlocked';
import type { JSX } from 'react';
import type { EmergencyView } from '../../../../src/contract/calls/emergencyCalls';
import { Tone } from '../../components/Tone';
import { When } from '../../components/When';
import { Words } from '../../words/Words';

const TONES = {
  asked: { tone: 'caution', icon: ClockIcon },
  open: { tone: 'caution', icon: LockUnlockedIcon },
  refused: { tone: 'neutral', icon: CrossIcon },
  unanswered: { tone: 'neutral', icon: CrossIcon },
  withdrawn: { tone: 'neutral', icon: CrossIcon },
  ended: { tone: 'neutral', icon: CheckCircleIcon },
} as const;

export function PhaseWords({ view: { phase, emergency, isReal } }: { view: EmergencyView }): JSX.Element {
  return (
    <>
      <Tone {...TONES[phase]}>
        <Words id="emergencies.phase" values={{ phase, until: <When at={emergency.until} /> }} />
      </Tone>{' '}
      {phase === 'asked' || phase === 'open' ? null : (
        <span>
          <Words id="emergencies.judged" values={{ judged: isReal === null ? 'none' : isReal ? 'real' : 'false' }} />
        </span>
      )}
    </>
  );
}
