/** The caller's own newest breach of late: the very move that the way to a proposal can be filled in with (rule B9). */
import type { BreachCalls } from '../../contract/calls/breachCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Deps } from '../ports';

/** Further back nobody remembers which move is meant. */
const LATELY = 100;

type Showing = { forum: Forum; reader: AccountId; input: BreachCalls['showMyMove']['input'] };

export async function showMyMove(deps: Deps, { forum, reader, input }: Showing): Promise<BreachCalls['showMyMove']['value']> {
  const { productId, issueId } = input;
  const lately = await deps.records.breaches(forum.id, { before: null, size: LATELY });
  const breach = lately.find(
    (one) =>
      one.mover === reader && one.productId === productId && one.foundPlace !== null && (issueId === undefined || one.issueId === issueId),
  );
  return { breach: breach ?? null };
}
