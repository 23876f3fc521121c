/** Answers the calls about impediments, and about what needs one person. */
import { jiraAsCaller } from '../../adapters/jira/people';
import { moveImpediment } from '../../app/impediments/moveImpediment';
import { needsOf } from '../../app/impediments/needs/needsOf';
import { raiseImpediment } from '../../app/impediments/raiseImpediment';
import { showBoard } from '../../app/impediments/showBoard';
import type { ImpedimentCalls } from '../../contract/calls/impedimentCalls';
import { ok } from '../../domain/result';
import { deps } from '../composition';
import { type Answers, inForum } from './answering';

export const impedimentCalls: Answers<ImpedimentCalls> = {
  raiseImpediment: (caller, input) =>
    inForum('raiseImpediment', caller, ({ forum, actor }) =>
      raiseImpediment(deps, { forum: forum.value, actor, asCaller: jiraAsCaller, input }),
    ),
  moveImpediment: (caller, input) =>
    inForum('moveImpediment', caller, ({ forum, actor }) => moveImpediment(deps, { forum: forum.value, actor, input })),
  showImpediments: (caller) =>
    inForum('showImpediments', caller, async ({ forum, actor }) => ok(await showBoard(deps, { forum: forum.value, actor }))),
  showNeeds: (caller) =>
    inForum('showNeeds', caller, async ({ forum: { value: forum }, actor }) => {
      const register = (await deps.records.register(forum.id)).value;
      return ok({ needs: await needsOf(deps, { forum, register, actor }), asOf: deps.clock.now() });
    }),
};
