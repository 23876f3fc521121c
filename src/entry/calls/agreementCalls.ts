/** Answers the calls about agreements, minutes, and what the forum says about one issue or one board. */
import { jiraAsCaller } from '../../adapters/jira/people';
import { presentAgreement } from '../../app/agreements/presentAgreement';
import { listAgreements, showAgreement } from '../../app/agreements/readAgreements';
import { tryAgain } from '../../app/agreements/tryAgain';
import { correctMinutes, listMinutes, showMinutes } from '../../app/minutes/readMinutes';
import { showBoard, showIssue } from '../../app/presenting/issueAndBoard';
import type { AgreementCalls } from '../../contract/calls/agreementCalls';
import { ok, refused } from '../../domain/result';
import { deps } from '../composition';
import { atForum } from '../door';
import { type Answers, inForum } from './answering';

export const agreementCalls: Answers<AgreementCalls> = {
  listAgreements: (caller, asked) =>
    inForum('listAgreements', caller, async ({ forum }) => ok(await listAgreements(deps, forum.value, { reader: caller.actor, asked }))),
  showAgreement: (caller, { number }) =>
    inForum('showAgreement', caller, ({ forum }) => showAgreement(deps, forum.value, { reader: caller.actor, number })),
  applyAgreement: (caller, { number }) =>
    inForum('applyAgreement', caller, async ({ forum }) => {
      const applied = await tryAgain(deps, { forum: forum.value, actor: caller.actor, number });
      if (!applied.ok) return applied;
      return ok(presentAgreement(forum.value, applied.value, { person: caller.actor, now: deps.clock.now() }));
    }),
  listMinutes: (caller, { before }) =>
    inForum('listMinutes', caller, async ({ forum }) => ok(await listMinutes(deps, forum.value, before))),
  showMinutes: (caller, { event }) =>
    inForum('showMinutes', caller, ({ forum }) => showMinutes(deps, forum.value, { event, reader: caller.actor })),
  correctMinutes: (caller, { event, text }) =>
    inForum('correctMinutes', caller, ({ forum }) => correctMinutes(deps, forum.value, { event, text, actor: caller.actor })),

  async showIssue(caller, { issueId }) {
    if (!(await jiraAsCaller.visible([issueId])).has(issueId)) return refused({ code: 'issueHidden' });
    const at = await atForum(caller);
    const forum = at.ok ? at.value.forum.value : null;
    return ok(await showIssue(deps, { forum, reader: caller.actor, issue: issueId, project: caller.project }));
  },
  async showBoard(caller, { boardId }) {
    if (!(await jiraAsCaller.maySeeBoard(boardId))) return refused({ code: 'boardHidden' });
    const at = await atForum(caller);
    return ok(await showBoard(deps, { forum: at.ok ? at.value.forum.value : null, reader: caller.actor, board: boardId }));
  },
};
