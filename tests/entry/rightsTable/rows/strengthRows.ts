/** What the app changes in Jira is seen, agreed to and taken back by the forum's facilitators. Here the app does not administer Jira. */
import { type RightsRow, byFacilitator, row } from '../row';

export const strengthRows: readonly RightsRow[] = [
  row('previewHard', {
    may: [],
    others: 'notTheFacilitator',
    except: { facilitator: 'appMayNotAdminister' },
    isRead: true,
    input: (room) => ({ productId: room.named.pay }),
  }),
  row('lockHard', {
    may: [],
    others: 'notTheFacilitator',
    except: { facilitator: 'appMayNotAdminister' },
    input: (room) => ({ productId: room.named.pay, stamp: 'seen', affectsOthers: true }),
  }),
  byFacilitator('showChanges', () => ({}), { isRead: true }),
  byFacilitator('giveBack', () => ({})),
  byFacilitator('exportRecords', () => ({ part: 'log' }), { isRead: true }),
];
