/** One page of proposals, as the address asks for them. */
import type { ProposalCalls } from '../../../../src/contract/calls/proposalCalls';
import type { ProposalFilter } from '../../hooks/route';
import { call } from '../../wire/call';

/** @throws when nothing readable came back. */
export async function loadProposals(
  { state, product, mine }: ProposalFilter,
  before: number | null,
): Promise<ProposalCalls['listProposals']['value']> {
  const reply = await call('listProposals', {
    state,
    ...(product === null ? {} : { product }),
    ...(mine ? { mine } : {}),
    ...(before === null ? {} : { before }),
  });
  if (!reply.ok) throw new Error(`The list was refused: ${reply.refusal.code}.`);
  return reply.value;
}
