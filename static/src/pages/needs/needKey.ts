/** Tells one need from another. */
import type { Need } from '../../../../src/contract/calls/impedimentCalls';

export function needKey(need: Need): string {
  switch (need.kind) {
    case 'takeImpediment':
    case 'removeImpediment':
    case 'confirmRemoval':
      return `${need.kind}-${String(need.impediment.number)}`;
    case 'answerProposal':
    case 'decideAgreement':
    case 'completeProposal':
    case 'answerEmergency':
    case 'respondToEmergency':
      return `${need.kind}-${String(need.number)}`;
    case 'openEvent':
      return need.kind;
  }
}
