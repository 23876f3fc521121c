/** Emergencies: named people declare one, its Product Owner answers, whoever stands in waits first; the event has reviewed both of them. */
import { instant } from '../../../../src/domain/instant';
import { EMERGENCY_ASKED, EMERGENCY_OPEN } from '../../../builders/rightsStates';
import { type RightsRow, reading, row } from '../row';

const onceReviewed = (said: string) => ({ deciding: said, afterNo: said, closedAfterNo: said });
const six = 6 * 24 * 3_600_000;

export const emergencyRows: readonly RightsRow[] = [
  row('declareEmergency', {
    may: ['facilitator', 'productOwner', 'otherProductOwner', 'management'],
    others: 'mayNotDeclare',
    unless: { deciding: 'notLocked', afterNo: 'notLocked' },
    input: (room) => ({
      harm: 'Nobody can pay',
      wanted: 'The fix comes first',
      changes: [],
      parts: [{ product: room.named.pay, issues: null, points: 0 }],
      until: instant(room.now() + six),
    }),
  }),
  row('answerEmergency', {
    may: ['productOwner', 'proxy'],
    others: 'notTheDecider',
    unless: onceReviewed('isOver'),
    except: { proxy: 'notYourTurnYet' },
    input: (room) => ({ number: EMERGENCY_ASKED, product: room.named.pay, isGranted: true, reason: '', points: 0 }),
  }),
  row('respondToEmergency', {
    may: ['productOwner', 'proxy'],
    others: 'notTheDecider',
    unless: onceReviewed('alreadyReviewed'),
    othersIn: onceReviewed('alreadyReviewed'),
    input: (room) => ({ number: EMERGENCY_OPEN, product: room.named.pay, step: 'getHelp', datesMove: false }),
  }),
  row('tellManagement', {
    may: ['productOwner', 'proxy'],
    others: 'notTheDecider',
    unless: { betweenEvents: 'noDatesMove', informationOnly: 'noDatesMove', ...onceReviewed('alreadyReviewed') },
    othersIn: onceReviewed('alreadyReviewed'),
    input: () => ({ number: EMERGENCY_OPEN }),
  }),
  row('endEmergency', {
    may: ['facilitator', 'productOwner', 'proxy', 'management'],
    others: 'mayNotEnd',
    unless: onceReviewed('isOver'),
    input: () => ({ number: EMERGENCY_OPEN }),
  }),
  row('callFalseAlarm', {
    may: ['productOwner', 'proxy'],
    others: 'notTheDecider',
    unless: onceReviewed('alreadyReviewed'),
    input: () => ({ number: EMERGENCY_OPEN }),
  }),
  row('reviewEmergency', {
    may: ['facilitator', 'productOwner', 'proxy'],
    others: 'notTheDecider',
    unless: { betweenEvents: 'eventNotOpen', informationOnly: 'informationOnly', ...onceReviewed('alreadyReviewed') },
    input: () => ({ number: EMERGENCY_ASKED, isReal: true, note: '' }),
  }),
  reading('listEmergencies', () => ({})),
  reading('showEmergency', () => ({ number: EMERGENCY_ASKED })),
];
