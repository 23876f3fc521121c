/** What a reader of a proposal must not overlook: it was withdrawn and why, or its Jira issue was edited by hand. */
import InformationIcon from '@atlaskit/icon/core/status-information';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { JSX } from 'react';
import type { ProposalView } from '../../../../src/contract/calls/proposalCalls';
import { PersonName } from '../../components/People';
import { Tone } from '../../components/Tone';
import { When } from '../../components/When';
import { Words } from '../../words/Words';

export function DetailNotices({ view: { proposal, editedByHand } }: { view: ProposalView }): JSX.Element {
  const { state } = proposal;
  const isOnlyStatus = editedByHand.every((what) => what === 'status');
  return (
    <>
      {state.kind === 'withdrawn' ? (
        <Tone tone="neutral" icon={InformationIcon}>
          <Words id="proposal.withdrawnBy" values={{ who: <PersonName id={state.by} />, when: <When at={state.at} /> }} />{' '}
          {state.reason === '' ? null : <bdi>{state.reason}</bdi>}
        </Tone>
      ) : null}
      {editedByHand.length === 0 || isOnlyStatus ? null : (
        <Tone tone="caution" icon={WarningIcon}>
          <Words id="proposal.editedByHand" values={{ what: editedByHand.includes('summary') ? 'summary' : 'record' }} />
        </Tone>
      )}
      {editedByHand.includes('status') ? (
        <Tone tone="caution" icon={WarningIcon}>
          <Words id="proposal.statusDiffers" values={{ answered: state.kind === 'decided' ? 'yes' : 'no' }} />
        </Tone>
      ) : null}
    </>
  );
}
