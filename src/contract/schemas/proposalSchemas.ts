/** What the calls about proposals accept. */
import * as v from 'valibot';
import type { ProposalCalls } from '../calls/proposalCalls';
import { wish } from './changeParts';
import { line, number, product, text } from './parts';
import type { SchemasOf } from './schemasOf';

export const proposalSchemas: SchemasOf<ProposalCalls> = {
  previewProposal: v.strictObject({ wish }),
  fileProposal: v.strictObject({ wish, fromBreach: v.exactOptional(number) }),
  completeProposal: v.strictObject({ number, wish }),
  reviseProposal: v.strictObject({ number, wish }),
  withdrawProposal: v.strictObject({ number, reason: text }),
  fileAgain: v.strictObject({ number, wish, whatChanged: line }),
  listProposals: v.strictObject({
    state: v.exactOptional(v.picklist(['open', 'settled'])),
    product: v.exactOptional(product),
    mine: v.exactOptional(v.boolean()),
    before: v.exactOptional(number),
  }),
  showProposal: v.strictObject({ number }),
};
