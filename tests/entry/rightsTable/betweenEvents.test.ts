import { triesEachCell } from './trying';

describe('P3 each role is answered by the table of rights between events, while backlogs are locked', () => {
  triesEachCell('betweenEvents');
});
