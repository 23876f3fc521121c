/** What a log entry says happened. */
import type { JSX } from 'react';
import type { LogFact } from '../../../../src/contract/api';
import type { NamedProduct } from '../../components/change/ProductName';
import { AgreementFactWords } from './facts/AgreementFactWords';
import { DecisionFactWords } from './facts/DecisionFactWords';
import { EmergencyFactWords } from './facts/EmergencyFactWords';
import { ForumFactWords } from './facts/ForumFactWords';
import { HealthFactWords } from './facts/HealthFactWords';
import { LockFactWords } from './facts/LockFactWords';
import { PeopleFactWords } from './facts/PeopleFactWords';
import { PermissionFactWords } from './facts/PermissionFactWords';

export function FactWords({ fact, products }: { fact: LogFact; products: readonly NamedProduct[] }): JSX.Element {
  switch (fact.kind) {
    case 'forumMade':
    case 'productAdded':
    case 'eventOpened':
    case 'eventClosing':
    case 'orderTaken':
    case 'eventClosed':
    case 'breach':
    case 'breachClassed':
    case 'callRefused':
      return <LockFactWords fact={fact} products={products} />;
    case 'lockGapBegan':
    case 'lockGapEnded':
    case 'ownerGone':
    case 'ownerBack':
    case 'productInherited':
    case 'proofBegun':
    case 'proofEnded':
    case 'fightBrokenOff':
    case 'fightTakenUp':
      return <HealthFactWords fact={fact} products={products} />;
    case 'permissionWithdrawn':
    case 'permissionGivenBack':
      return <PermissionFactWords fact={fact} />;
    case 'peopleChanged':
    case 'proxyNamed':
    case 'proxyEnded':
    case 'productChanged':
      return <PeopleFactWords fact={fact} products={products} />;
    case 'rightsChanged':
    case 'settingsChanged':
    case 'cadenceChanged':
    case 'dateChanged':
    case 'dateChangeUndone':
      return <ForumFactWords fact={fact} />;
    case 'agreementBrought':
    case 'agreementRenewed':
    case 'agreementEnded':
    case 'agreementApplied':
    case 'impedimentRaised':
    case 'impedimentMoved':
    case 'minutesCorrected':
    case 'digestSent':
      return <AgreementFactWords fact={fact} />;
    case 'emergencyDeclared':
    case 'emergencyAnswered':
    case 'lockOpenedByEmergency':
    case 'emergencyStep':
    case 'managementTold':
    case 'emergencyEnded':
    case 'emergencyFalseAlarm':
    case 'emergencyReviewed':
    case 'bufferOverspent':
      return <EmergencyFactWords fact={fact} products={products} />;
    case 'proposalFiled':
    case 'proposalTakenIn':
    case 'proposalCompleted':
    case 'proposalRevised':
    case 'proposalWithdrawn':
    case 'answerGiven':
    case 'answerUndone':
    case 'objectionLeft':
    case 'proposalSplit':
    case 'proposalDecided':
    case 'decisionUndone':
    case 'pathwayWritten':
    case 'leadTaken':
    case 'sessionPaused':
    case 'sessionResumed':
      return <DecisionFactWords fact={fact} products={products} />;
  }
}
