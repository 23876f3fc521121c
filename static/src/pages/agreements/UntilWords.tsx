/** Until when an agreement stands: the event that is held next, and when that is planned. */
import type { JSX } from 'react';
import type { AgreementView } from '../../../../src/contract/calls/agreementCalls';
import { FullWhen } from '../../components/When';
import { Words } from '../../words/Words';

export function UntilWords({ view: { agreement, untilPlanned }, zone }: { view: AgreementView; zone: string }): JSX.Element {
  if (untilPlanned === null) return <Words id="agreements.until" values={{ event: agreement.until }} />;
  return <Words id="agreements.untilPlanned" values={{ event: agreement.until, when: <FullWhen at={untilPlanned} forumZone={zone} /> }} />;
}
