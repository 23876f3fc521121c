/** Answers the calls about proposals. */
import { jiraAsCaller as asCaller } from '../../adapters/jira/people';
import { completeProposal, reviseProposal, withdrawProposal } from '../../app/proposals/changeProposal';
import { fileAgain, fileProposal } from '../../app/proposals/fileProposal';
import { listProposals } from '../../app/proposals/listProposals';
import { previewProposal } from '../../app/proposals/previewProposal';
import { showProposal } from '../../app/proposals/showProposal';
import type { ProposalCalls } from '../../contract/calls/proposalCalls';
import { ok } from '../../domain/result';
import { deps } from '../composition';
import { type Answers, inForum } from './answering';

export const proposalCalls: Answers<ProposalCalls> = {
  previewProposal: (caller, { wish }) =>
    inForum('previewProposal', caller, ({ forum }) => previewProposal(deps, { forum: forum.value, asCaller }, wish)),
  fileProposal: (caller, { wish, fromBreach = null }) =>
    inForum('fileProposal', caller, ({ forum, actor }) => fileProposal(deps, { forum: forum.value, actor, asCaller, wish, fromBreach })),
  completeProposal: (caller, input) =>
    inForum('completeProposal', caller, ({ forum, actor }) => completeProposal(deps, { forum: forum.value, actor, asCaller, ...input })),
  reviseProposal: (caller, input) =>
    inForum('reviseProposal', caller, ({ forum, actor }) => reviseProposal(deps, { forum: forum.value, actor, asCaller, ...input })),
  withdrawProposal: (caller, input) =>
    inForum('withdrawProposal', caller, ({ forum, actor }) => withdrawProposal(deps, { forum: forum.value, actor, ...input })),
  fileAgain: (caller, input) =>
    inForum('fileAgain', caller, ({ forum, actor }) => fileAgain(deps, { forum: forum.value, actor, asCaller, ...input })),
  listProposals: (caller, asked) =>
    inForum('listProposals', caller, async ({ forum, actor }) => ok(await listProposals(deps, forum.value, { reader: actor, asked }))),
  showProposal: (caller, { number }) =>
    inForum('showProposal', caller, ({ forum, actor }) => showProposal(deps, forum.value, { reader: actor, number })),
};
