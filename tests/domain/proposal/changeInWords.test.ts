import { type Names, changeInWords } from '../../../src/domain/proposal/changeInWords';
import { above, add, at, below, bottom, charge, date, drop, issue, place, top } from './changes';

const names: Names = { keyOf: (id) => `CHG-${id}`, nameOf: () => 'Charge Capture' };

describe('O8 an exact change in one plain line', () => {
  it.each([
    [place([118, 131], above(97)), 'Move CHG-118, CHG-131 above CHG-97 (Charge Capture)'],
    [place(97, below(118)), 'Move CHG-97 below CHG-118 (Charge Capture)'],
    [place(97, top), 'Move CHG-97 to the top (Charge Capture)'],
    [place(97, bottom), 'Move CHG-97 to the bottom (Charge Capture)'],
    [place(97, at(3)), 'Move CHG-97 to position 3 (Charge Capture)'],
    [add('Badge scanner', top), 'Add "Badge scanner" to the top (Charge Capture)'],
    [drop(97), 'Drop CHG-97 (Charge Capture)'],
    [date('2027-05-03', '2027-04-12'), 'St. Brigid go-live: from 2027-05-03 to 2027-04-12 (Charge Capture)'],
    [date(null, '2027-04-12'), 'St. Brigid go-live: from no date to 2027-04-12 (Charge Capture)'],
  ])('%#: %s', (change, words) => {
    expect(changeInWords(change, names)).toBe(words);
  });

  it('names the issue whose due date moves, and what has no product', () => {
    const due = { kind: 'date' as const, product: charge, target: { kind: 'dueDate' as const, issue: issue(97) } };
    expect(changeInWords({ ...due, name: 'Go-live', from: null, to: '2027-04-12' }, names)).toContain('Go-live, due date of CHG-97: from');
    const licences = { kind: 'statement' as const, product: null, subject: 'Licences', from: '', to: '12' };
    expect(changeInWords(licences, names)).toBe('Licences: from nothing to 12');
  });
});
