/** What a lock truly does, in the words of its health; icon and colour only besides. What was not checked lately is never said to be enforced. */
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import LockUnlockedIcon from '@atlaskit/icon/core/lock-unlocked';
import EyeOpenIcon from '@atlaskit/icon/core/eye-open';
import ClockIcon from '@atlaskit/icon/core/clock';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ComponentProps, JSX } from 'react';
import type { LockView } from '../../../../src/contract/api';
import { FaultInShort } from '../../components/lock/FaultWords';
import { Tone } from '../../components/Tone';
import { When } from '../../components/When';
import { Words } from '../../words/Words';
import { type LockCondition, lockCondition } from '../overview/lockCondition';

const LOOKS: Readonly<Record<LockCondition['kind'], Pick<ComponentProps<typeof Tone>, 'tone' | 'icon'>>> = {
  off: { tone: 'neutral', icon: LockUnlockedIcon },
  open: { tone: 'neutral', icon: LockUnlockedIcon },
  enforced: { tone: 'good', icon: LockLockedIcon },
  watched: { tone: 'caution', icon: EyeOpenIcon },
  unchecked: { tone: 'caution', icon: ClockIcon },
  broken: { tone: 'bad', icon: WarningIcon },
};

export function HealthLine({ lock }: { lock: LockView }): JSX.Element {
  const condition = lockCondition(lock);
  return (
    <Tone {...LOOKS[condition.kind]} isFilled>
      <ConditionWords condition={condition} />
    </Tone>
  );
}

function ConditionWords({ condition }: { condition: LockCondition }): JSX.Element {
  switch (condition.kind) {
    case 'off':
      return <Words id="health.off" />;
    case 'open':
      return <Words id="health.open" />;
    case 'enforced':
      return <Words id="health.enforced" />;
    case 'watched':
      return <Words id="health.detectOnly" />;
    case 'unchecked':
      if (condition.since === null) return <Words id="health.neverChecked" />;
      return <Words id="health.notCheckedSince" values={{ when: <When at={condition.since} /> }} />;
    case 'broken':
      return <Words id="health.broken" values={{ cause: <FaultInShort fault={condition.fault} /> }} />;
  }
}
