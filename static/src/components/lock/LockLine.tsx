/** A product's lock in words; icon and colour only besides. */
import LockLockedIcon from '@atlaskit/icon/core/lock-locked';
import LockUnlockedIcon from '@atlaskit/icon/core/lock-unlocked';
import EyeOpenIcon from '@atlaskit/icon/core/eye-open';
import ClockIcon from '@atlaskit/icon/core/clock';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import type { LockCondition } from '../../pages/overview/lockCondition';
import { Words } from '../../words/Words';
import { Tone } from '../Tone';
import { When } from '../When';
import { FaultInShort } from './FaultWords';

export function LockLine({ condition }: { condition: LockCondition }): JSX.Element {
  switch (condition.kind) {
    case 'off':
      return (
        <Tone tone="neutral" icon={LockUnlockedIcon} isFilled>
          <Words id="lock.off" />
        </Tone>
      );
    case 'open':
      return (
        <Tone tone="neutral" icon={LockUnlockedIcon} isFilled>
          <Words id="lock.open" />
        </Tone>
      );
    case 'enforced':
      return (
        <Tone tone="good" icon={LockLockedIcon} isFilled>
          <Words id="lock.enforced" />
        </Tone>
      );
    case 'watched':
      return (
        <Tone tone="caution" icon={EyeOpenIcon} isFilled>
          <Words id={condition.isWarned ? 'lock.warned' : 'lock.watched'} />
        </Tone>
      );
    case 'unchecked':
      return (
        <Tone tone="neutral" icon={ClockIcon} isFilled>
          {condition.since === null ? (
            <Words id="lock.unchecked" />
          ) : (
            <Words id="lock.notCheckedSince" values={{ when: <When at={condition.since} /> }} />
          )}
        </Tone>
      );
    case 'broken':
      return (
        <Tone tone="bad" icon={WarningIcon} isFilled>
          <Words id="lock.broken" values={{ cause: <FaultInShort fault={condition.fault} /> }} />
        </Tone>
      );
  }
}
