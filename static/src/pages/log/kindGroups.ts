/** The kinds of entries one looks for together. */
import type { LogFact } from '../../../../src/contract/api';
import type { WordId } from '../../words/catalogue';

export type KindGroup = 'all' | 'event' | 'decisions' | 'agreements' | 'people' | 'lock' | 'impediments' | 'emergencies' | 'refused';

/** Each kind is in exactly one group, which the type holds. */
const GROUP_OF: Readonly<Record<LogFact['kind'], Exclude<KindGroup, 'all'>>> = {
  forumMade: 'event',
  eventOpened: 'event',
  eventClosing: 'event',
  eventClosed: 'event',
  leadTaken: 'event',
  sessionPaused: 'event',
  sessionResumed: 'event',
  minutesCorrected: 'event',
  digestSent: 'event',
  cadenceChanged: 'event',
  dateChanged: 'event',
  dateChangeUndone: 'event',
  proposalFiled: 'decisions',
  proposalTakenIn: 'decisions',
  proposalCompleted: 'decisions',
  proposalRevised: 'decisions',
  proposalWithdrawn: 'decisions',
  answerGiven: 'decisions',
  answerUndone: 'decisions',
  objectionLeft: 'decisions',
  proposalSplit: 'decisions',
  proposalDecided: 'decisions',
  decisionUndone: 'decisions',
  pathwayWritten: 'decisions',
  agreementBrought: 'agreements',
  agreementRenewed: 'agreements',
  agreementEnded: 'agreements',
  agreementApplied: 'agreements',
  productAdded: 'people',
  productChanged: 'people',
  peopleChanged: 'people',
  proxyNamed: 'people',
  proxyEnded: 'people',
  rightsChanged: 'people',
  settingsChanged: 'people',
  orderTaken: 'lock',
  breach: 'lock',
  permissionWithdrawn: 'lock',
  permissionGivenBack: 'lock',
  lockGapBegan: 'lock',
  lockGapEnded: 'lock',
  proofBegun: 'lock',
  proofEnded: 'lock',
  fightBrokenOff: 'lock',
  fightTakenUp: 'lock',
  ownerGone: 'people',
  ownerBack: 'people',
  productInherited: 'people',
  breachClassed: 'lock',
  impedimentRaised: 'impediments',
  impedimentMoved: 'impediments',
  emergencyDeclared: 'emergencies',
  emergencyAnswered: 'emergencies',
  lockOpenedByEmergency: 'emergencies',
  emergencyStep: 'emergencies',
  managementTold: 'emergencies',
  emergencyEnded: 'emergencies',
  emergencyFalseAlarm: 'emergencies',
  emergencyReviewed: 'emergencies',
  bufferOverspent: 'emergencies',
  callRefused: 'refused',
};

export const KIND_GROUPS: readonly { group: KindGroup; word: WordId }[] = [
  { group: 'all', word: 'log.group.all' },
  { group: 'event', word: 'log.group.event' },
  { group: 'decisions', word: 'log.group.decisions' },
  { group: 'agreements', word: 'log.group.agreements' },
  { group: 'people', word: 'log.group.people' },
  { group: 'lock', word: 'log.group.lock' },
  { group: 'impediments', word: 'log.group.impediments' },
  { group: 'emergencies', word: 'log.group.emergencies' },
  { group: 'refused', word: 'log.group.refused' },
];

/** Null: every kind. */
export function kindsOf(group: KindGroup): readonly LogFact['kind'][] | null {
  if (group === 'all') return null;
  // The keys are those of the type above.
  return (Object.keys(GROUP_OF) as LogFact['kind'][]).filter((kind) => GROUP_OF[kind] === group);
}
