/** Why the reader's last step at the session was not made; it stays until it is closed or the next step is made. */
import Button from '@atlaskit/button/default/button';
import type { JSX } from 'react';
import { Trouble } from '../../components/Trouble';
import type { Trouble as WhatHappened } from '../../hooks/sessionState';
import { Words } from '../../words/Words';
import type { Live } from './live';
import { SessionRefusalWords } from './SessionRefusalWords';

type SessionTroubleLineProps = { trouble: WhatHappened | null; live: Live; onDismiss: () => void };

export function SessionTroubleLine({ trouble, live, onDismiss }: SessionTroubleLineProps): JSX.Element | null {
  if (trouble === null) return null;
  return (
    <Trouble appearance={trouble.kind === 'unknown' ? 'warning' : 'error'}>
      {trouble.kind === 'unknown' ? (
        <Words id="outcome.unknownForm" />
      ) : (
        <SessionRefusalWords refusal={trouble.refusal} items={live.view.session.items} names={live.names} zone={live.forum.zone} />
      )}{' '}
      <Button spacing="compact" appearance="subtle" onClick={onDismiss}>
        <Words id="action.close" />
      </Button>
    </Trouble>
  );
}
