/** An event that agrees one proposal of the owner's product: its agreement ends at the next. */
import { type TwoBacklogs, answers, file } from './twoBacklogs';

export async function standingAgreement(room: TwoBacklogs): Promise<void> {
  const { forum } = room;
  const number = await file(room, 'pay');
  await forum.value('facilitator', 'openEvent', {});
  const said = await answers(room, 'owner', { number, says: 'agreed' });
  if (!said.ok) throw new Error(JSON.stringify(said.refusal));
  await forum.value('facilitator', 'closeEvent', {});
  await forum.settle();
}
