import { triesEachCell } from './trying';

describe('P3 each role is answered by the table of rights in an event for information only', () => {
  triesEachCell('informationOnly');
});
