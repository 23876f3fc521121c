/** Reading: whoever may see the forum's project reads all of it; who may not gets nothing. */
import { AGREED_BEFORE, THE_PROPOSAL, placing } from '../../../builders/rightsStates';
import { wishFor } from '../../../builders/proposals';
import { type RightsRow, reading } from '../row';

const zone = 'Asia/Kolkata';
const cadence = { everyWeeks: 2, weekdays: [3], time: '09:00', firstDate: '2027-03-10' };
const noSession = { betweenEvents: 'noSession', closedAfterNo: 'noSession' };

export const readingRows: readonly RightsRow[] = [
  reading('showForum', () => ({})),
  reading('checkBoard', (room) => ({ boardId: room.named.newBoard })),
  reading('showCalendar', () => ({ zone })),
  reading('previewCadence', () => ({ cadence, forumZone: zone, zone })),
  reading('previewProposal', (room) => ({ wish: wishFor([placing(room, 'pay', 'PAY-2', { kind: 'top' })]) })),
  reading('listProposals', () => ({})),
  reading('showProposal', () => ({ number: THE_PROPOSAL })),
  reading('showAgenda', () => ({})),
  reading('showSession', () => ({}), { unless: noSession }),
  reading('listAgreements', () => ({})),
  reading('showAgreement', () => ({ number: AGREED_BEFORE })),
  reading('listMinutes', () => ({})),
  reading('showMinutes', () => ({ event: 2 })),
  reading('showIssue', (room) => ({ issueId: room.issue('PAY-5') })),
  reading('showBoard', (room) => ({ boardId: room.named.payBoard })),
  reading('showImpediments', () => ({})),
  reading('showNeeds', () => ({})),
  reading('listPutBacks', () => ({})),
  reading('listLog', () => ({})),
  reading('verifyLog', () => ({})),
];
