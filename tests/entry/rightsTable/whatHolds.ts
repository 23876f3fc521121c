/** What no call changes but those that are there for it: the locks, and a No that was said. */
import type { RightsForum } from '../../builders/rightsForum';
import { THE_PROPOSAL, seatOf } from '../../builders/rightsStates';

/** Whether each of the two products is open or locked, and how strongly. */
export async function locksOf(room: RightsForum): Promise<string> {
  const page = await room.value('outsider', 'showForum', {});
  if (page.kind !== 'forum') throw new Error('There is no forum here.');
  const of = page.forum.products.filter(({ id }) => id === room.named.pay || id === room.named.ops);
  return of.map(({ name, lock }) => `${name} ${lock.state}`).join(', ');
}

/** True as well where none was said yet. */
export async function noIsIntact(room: RightsForum): Promise<boolean> {
  if (room.state !== 'afterNo' && room.state !== 'closedAfterNo') return true;
  const { proposal } = await room.value('outsider', 'showProposal', { number: THE_PROPOSAL });
  const { answers, state } = proposal;
  const owner = room.account('productOwner');
  const isSaid = answers.some(
    ({ seat, answer, voice }) => seat === seatOf(room.named.pay) && answer.kind === 'no' && voice.by === owner && voice.for === owner,
  );
  const isDecided =
    state.kind === 'decided' && state.decided.every(({ outcome, agreement }) => outcome === 'notAgreed' && agreement === null);
  return isSaid && isDecided && !(await becameAgreement(room));
}

async function becameAgreement(room: RightsForum): Promise<boolean> {
  const { entries } = await room.value('outsider', 'listAgreements', {});
  return entries.some(({ agreement }) => agreement.proposal === THE_PROPOSAL);
}
