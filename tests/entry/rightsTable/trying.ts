/** The tests of one state: a row of the table is one test, and its cells are tried one after the other. */
import { forumIn } from '../../builders/rightsForum';
import type { State } from '../../builders/rightsRoles';
import { surprisesInOffers } from './offered';
import { everybody } from './row';
import { RIGHTS_TABLE, nameOf } from './table';
import { type Copies, surprisesIn } from './tryCells';

export function triesEachCell(state: State): void {
  let copies: Copies;

  beforeAll(async () => {
    const fresh = await forumIn(state);
    copies = { fresh, shared: await fresh() };
  }, 60_000);

  it.each(RIGHTS_TABLE.map((row) => ({ name: nameOf(row), row })))(
    '$name',
    async ({ row }) => {
      expect(await surprisesIn(row, state, copies)).toEqual([]);
    },
    30_000,
  );

  it.each(everybody)('and what is offered to the %s is what the table allows', async (role) => {
    await copies.shared.wait('PT1M');
    expect(await surprisesInOffers(copies.shared, { role, state })).toEqual([]);
  });

  it('and the log tells each attempt in one whole chain', async () => {
    await copies.shared.wait('PT1M');
    const { read, brokenAt } = await copies.shared.value('outsider', 'verifyLog', {});
    expect([read > 200, brokenAt]).toEqual([true, null]);
  });
}
