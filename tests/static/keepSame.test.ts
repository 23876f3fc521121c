/** What is drawn again when a list comes anew. */
import fc from 'fast-check';
import { keepSame } from '../../static/src/hooks/keepSame';

type Row = { number: number; title: string };
const rows = fc.uniqueArray(fc.record({ number: fc.nat(9), title: fc.constantFrom('a', 'b') }), { selector: ({ number }) => number });
const numberOf = ({ number }: Row) => number;

describe('A list that comes anew', () => {
  it('says what came, in the order in which it came', () => {
    fc.assert(fc.property(rows, rows, (held, came) => expect(keepSame(held, came, numberOf)).toEqual(came)));
  });

  it('keeps the very rows of which nothing changed, and no others', () => {
    fc.assert(
      fc.property(rows, rows, (held, came) => {
        for (const [at, row] of keepSame(held, came, numberOf).entries()) {
          const before = held.find(({ number }) => number === row.number);
          expect(row === before).toBe(before?.title === came[at]?.title);
        }
      }),
    );
  });
});
