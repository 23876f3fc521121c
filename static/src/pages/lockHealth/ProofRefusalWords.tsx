/** Why a proof of a lock was not begun. */
import type { JSX } from 'react';
import { FaultInShort } from '../../components/lock/FaultWords';
import { RefusalWords } from '../../components/RefusalWords';
import { Words } from '../../words/Words';
import type { ProofRefusal } from './useLockHealth';

export function ProofRefusalWords({ refusal }: { refusal: ProofRefusal }): JSX.Element {
  switch (refusal.code) {
    case 'notLocked':
      return <Words id="proof.refused.notLocked" />;
    case 'putsNothingBack':
      return <Words id="proof.refused.putsNothingBack" />;
    case 'moverMayOrder':
      return <Words id="proof.refused.moverMayOrder" />;
    case 'lockBroken':
      return <Words id="proof.refused.lockBroken" values={{ cause: <FaultInShort fault={refusal.fault} /> }} />;
    case 'alreadyProving':
      return <Words id="proof.refused.alreadyProving" />;
    case 'nothingToMove':
      return <Words id="proof.refused.nothingToMove" />;
    case 'issueIsOpen':
      return <Words id="proof.refused.issueIsOpen" />;
    case 'callerMayNotRank':
      return <Words id="proof.refused.callerMayNotRank" />;
    case 'notTheFacilitator':
    case 'noSuchProduct':
    case 'badPayload':
    case 'mayNotSeeProject':
    case 'noForumHere':
      return <RefusalWords refusal={refusal} />;
  }
}
