/** The self-test that a change of Jira's settings asked for (rule L34). Killed half way it is made by the job that comes again; run twice it is made once. */
import { withBeginning, withEnd } from '../../domain/health/askedTest';
import type { ProductId } from '../../domain/ids';
import { checkLock } from '../checkLock';
import { untilCommitted } from '../untilCommitted';
import type { ToldDeps } from './toldPorts';

export async function testTold(deps: ToldDeps, productId: ProductId): Promise<void> {
  const asked = await untilCommitted(async () => {
    const { value, version } = await deps.tests.read(productId);
    const begun = withBeginning(value, deps.clock.now());
    if (begun === null) return null;
    return (await deps.tests.replace(productId, begun.next, version)) ? begun.asked : 'conflict';
  });
  if (asked === null) return;
  const held = await deps.records.lockWithForum(productId);
  if (held?.forum) await checkLock(deps, held.forum.value, productId, { full: asked.isFull });
  await untilCommitted(async () => {
    const { value, version } = await deps.tests.read(productId);
    const ended = withEnd(value, asked);
    return ended === value || (await deps.tests.replace(productId, ended, version)) ? 'ended' : 'conflict';
  });
}
