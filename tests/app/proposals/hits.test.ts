import { FORMS } from '../../../src/domain/forum/forms';
import { parseInstant } from '../../../src/domain/instant';
import { siteWithBacklog } from '../../builders/lockedForum';
import { fileMove, idOf, moveOf, shownTo, wishFor } from '../../builders/proposals';

/** A forum that met before: AG-12 promises that PAY-1 is first, and silence renews it. */
async function forumWithAgreement() {
  const forum = await siteWithBacklog();
  const standing = [{ number: 12, text: 'PAY-1 is first', product: 0, positions: [{ issue: idOf(forum, 'PAY-1'), position: 1 }] }];
  const cadence = { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-08' };
  const input = forum.input({ products: [forum.product()], cadence, continues: { nextEvent: 41, nextAgreement: 13, standing } });
  await forum.value('facilitator', 'makeForum', { ...input, settings: { ...FORMS.patientKeeper.settings } });
  await forum.site.control.clock({ now: '2027-03-08T19:00:00Z' });
  await forum.value('facilitator', 'openEvent', {});
  await forum.value('facilitator', 'closeEvent', {});
  await forum.settle();
  return forum;
}

describe('O6 a proposal against an agreement that stands', () => {
  it('is accepted for the next event only, and says which agreement it hits until when', async () => {
    const forum = await forumWithAgreement();
    const wish = wishFor([await moveOf(forum, { issues: ['PAY-3', 'PAY-4'], to: { above: 'PAY-1' } })]);
    const { hits, earliest } = await forum.value('manager', 'previewProposal', { wish });
    expect(hits).toEqual([{ agreement: 12, text: 'PAY-1 is first', until: 42 }]);
    expect(earliest).toBe(parseInstant('2027-03-15T18:00:00Z'));
    await fileMove(forum, 'manager', { issues: ['PAY-3', 'PAY-4'], to: { above: 'PAY-1' } });
    expect(await shownTo(forum, 'owner')).toMatchObject({ hits: [{ agreement: 12 }], proposal: { state: { kind: 'waiting' } } });
  });

  it('one below it hits nothing', async () => {
    const forum = await forumWithAgreement();
    const wish = wishFor([await moveOf(forum, { issues: 'PAY-8', to: { below: 'PAY-1' } })]);
    expect((await forum.value('manager', 'previewProposal', { wish })).hits).toEqual([]);
  });
});
