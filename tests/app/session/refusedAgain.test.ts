import { seatId } from '../../../src/domain/authority';
import type { AccountId } from '../../../src/domain/ids';
import { itemId } from '../../../src/domain/session/session';
import { agreeTo } from '../../builders/heldEvent';
import { type LockedForum, type Person, lockedForum } from '../../builders/lockedForum';
import { fileMove, firstProduct, moveOf, wishFor } from '../../builders/proposals';

async function goTo(forum: LockedForum, number: number): Promise<void> {
  const { session } = await forum.value('facilitator', 'showSession', {});
  const seen = session.items.find(({ state }) => state === 'current')?.id ?? null;
  await forum.value('facilitator', 'goToItem', { item: itemId(`proposal-${number}`), seen });
}

const answer = async (forum: LockedForum, person: Person, number: number, kind: 'agreed' | 'no') =>
  forum.call(person, 'answerProposal', {
    number,
    seat: seatId({ kind: 'productOwner', product: await firstProduct(forum) }),
    answer: { kind },
    reason: '',
  });

/** The owner has said No to PAY-8 at the top, in the event that is on. */
async function refusedInTheEvent(): Promise<LockedForum> {
  const forum = await lockedForum();
  await forum.value('facilitator', 'openEvent', {});
  const { proposal } = await fileMove(forum, 'manager');
  await goTo(forum, proposal.number);
  await answer(forum, 'owner', proposal.number, 'no');
  return forum;
}

describe('D12 what was refused in an event is agreed in it by nobody but who said No', () => {
  it('not by who has become Product Owner since, however it is asked for again', async () => {
    const forum = await refusedInTheEvent();
    // The account is the site's own.
    const owner = forum.people.facilitator as AccountId;
    await forum.value('facilitator', 'changeProduct', { productId: await firstProduct(forum), owner, strength: 'restore' });
    const { proposal } = await forum.value('facilitator', 'fileProposal', {
      wish: wishFor([await moveOf(forum, { issues: 'PAY-8', to: { position: 2 } })], { title: 'Something else altogether' }),
    });
    await goTo(forum, proposal.number);
    const said = await answer(forum, 'facilitator', proposal.number, 'agreed');
    expect(said).toMatchObject({ ok: false, refusal: { code: 'noStands', by: forum.people.owner } });
  });

  it('but who said No may agree to another proposal for the same issue, and anybody to what was not refused', async () => {
    const forum = await refusedInTheEvent();
    expect(await agreeTo(forum, [await moveOf(forum, { issues: 'PAY-8', to: { above: 'PAY-4' } })])).toBe(1);
    expect(await agreeTo(forum, [await moveOf(forum, { issues: 'PAY-7', to: 'top' })])).toBe(2);
  });
});
