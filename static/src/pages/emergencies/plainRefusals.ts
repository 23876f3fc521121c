/** Refusals whose sentence names nothing. */
import type { EmergencyRefusal } from '../../../../src/domain/emergency/refusals';
import type { WordId } from '../../words/catalogue';

type Plain = Extract<
  EmergencyRefusal['code'],
  | 'noSuchEmergency'
  | 'issueHidden'
  | 'changesDoNotFit'
  | 'isOver'
  | 'notGranted'
  | 'noDatesMove'
  | 'stepsOwed'
  | 'eventNotOpen'
  | 'informationOnly'
>;

export const PLAIN_REFUSALS: Readonly<Record<Plain, WordId>> = {
  noSuchEmergency: 'emergencies.refused.gone',
  issueHidden: 'emergencies.refused.issueHidden',
  changesDoNotFit: 'emergencies.refused.changesDoNotFit',
  isOver: 'emergencies.refused.isOver',
  notGranted: 'emergencies.refused.notGranted',
  noDatesMove: 'emergencies.refused.noDatesMove',
  stepsOwed: 'emergencies.reviewOwed',
  eventNotOpen: 'emergencies.refused.eventNotOpen',
  informationOnly: 'emergencies.refused.informationOnly',
};
