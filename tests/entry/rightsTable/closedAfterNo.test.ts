import { triesEachCell } from './trying';

describe('P3 each role is answered by the table of rights after the event in which the Product Owner said No', () => {
  triesEachCell('closedAfterNo');
});
