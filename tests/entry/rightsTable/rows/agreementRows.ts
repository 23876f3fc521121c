/** Agreements and minutes: whoever decided says whether it goes on; the accountable one or a facilitator applies what was agreed. */
import { AGREED_BEFORE, AGREED_NOW_AS } from '../../../builders/rightsStates';
import { type RightsRow, byFacilitator, row } from '../row';

const closed = { betweenEvents: 'eventNotOpen', informationOnly: 'eventNotOpen', closedAfterNo: 'eventNotOpen' };
const applied = { betweenEvents: 'nothingToApply', informationOnly: 'nothingToApply', closedAfterNo: 'nothingToApply' };

const renewing = (goesOn: boolean): RightsRow =>
  row('renewAgreement', {
    what: goesOn ? 'it goes on' : 'it ends',
    may: ['productOwner', 'proxy'],
    unless: closed,
    others: 'notTheDecider',
    input: () => ({ number: AGREED_BEFORE, goesOn }),
  });

export const agreementRows: readonly RightsRow[] = [
  renewing(true),
  renewing(false),
  row('applyAgreement', {
    may: ['facilitator', 'productOwner'],
    unless: applied,
    others: 'notTheDecider',
    input: ({ state }) => ({ number: state === 'betweenEvents' || state === 'informationOnly' ? AGREED_BEFORE : AGREED_NOW_AS }),
  }),
  byFacilitator('correctMinutes', () => ({ event: 2, text: 'It was said on Monday' })),
];
