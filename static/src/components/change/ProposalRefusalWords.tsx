/** Why a call about a proposal was refused, and what to do next. Problems of single changes stand at those changes. */
import type { JSX } from 'react';
import type { DoorRefusal } from '../../../../src/contract/api';
import type { ProposalRefusal } from '../../../../src/contract/calls/proposalCalls';
import { Words } from '../../words/Words';
import { IssueName } from '../IssueName';
import { PersonName } from '../People';
import { RefusalWords } from '../RefusalWords';

export function ProposalRefusalWords({ refusal }: { refusal: ProposalRefusal | DoorRefusal }): JSX.Element {
  switch (refusal.code) {
    case 'noSuchProposal':
      return <Words id="refusal.noSuchProposal" />;
    case 'changesDoNotFit':
      return <Words id="refusal.changesDoNotFit" values={{ count: refusal.problems.length }} />;
    case 'notTheProposer':
      return <Words id="refusal.notTheProposer" values={{ proposer: <PersonName id={refusal.proposer} /> }} />;
    case 'alreadySettled':
      return <Words id="refusal.alreadySettled" />;
    case 'notSettledYet':
      return <Words id="refusal.notSettledYet" />;
    case 'saysNothing':
      return <Words id="refusal.saysNothing" />;
    case 'issueHidden':
      return <Words id="refusal.issueHidden" values={{ issue: <IssueName id={refusal.issue} isShort /> }} />;
    case 'mayNotCreateIssues':
      return <Words id="refusal.mayNotCreateIssues" />;
    case 'badPayload':
    case 'noForumHere':
    case 'mayNotSeeProject':
      return <RefusalWords refusal={refusal} />;
  }
}
