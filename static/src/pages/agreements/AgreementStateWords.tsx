/** How an agreement stands, in words; icon and colour only besides. */
import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import ClockIcon from '@atlaskit/icon/core/clock';
import CrossIcon from '@atlaskit/icon/core/cross';
import type { JSX } from 'react';
import type { AgreementView } from '../../../../src/contract/calls/agreementCalls';
import { PersonName } from '../../components/People';
import { Tone } from '../../components/Tone';
import { Words } from '../../words/Words';

export function AgreementStateWords({ view: { agreement, isStanding } }: { view: AgreementView }): JSX.Element {
  const { state, renewals } = agreement;
  switch (state.kind) {
    case 'standing':
      return isStanding ? (
        <Tone tone="good" icon={CheckCircleIcon}>
          <Words id="agreements.standing" values={{ renewed: renewals.length }} />
        </Tone>
      ) : (
        <Tone tone="caution" icon={ClockIcon}>
          <Words id="agreements.ending" />
        </Tone>
      );
    case 'ended':
      return (
        <Tone tone="neutral" icon={CrossIcon}>
          <Words id="agreements.ended" values={{ how: state.how, event: state.event }} />
        </Tone>
      );
    case 'undone':
      return (
        <Tone tone="neutral" icon={CrossIcon}>
          <Words id="agreements.undone" values={{ by: <PersonName id={state.by} /> }} />
        </Tone>
      );
  }
}
