/** Answers the calls about the agenda and the live session; each answers with the session as it is after it. */
import { jiraAsCaller } from '../../adapters/jira/people';
import { arrangeAgenda, showAgenda } from '../../app/session/agenda';
import { answerProposal, objectToProposal, splitProposal, undoAnswer, writePathway } from '../../app/session/answers';
import { attend, leave } from '../../app/session/attend';
import { sessionAfter, showSession } from '../../app/session/presentSession';
import { renewAgreement } from '../../app/session/renewAgreement';
import { goToItem, nextItem, parkItem, pauseSession, takeOver } from '../../app/session/steps';
import type { AgendaRefusal, AgendaView, SessionCalls, SessionView } from '../../contract/calls/sessionCalls';
import type { Forum } from '../../domain/forum/forum';
import { type Result, ok } from '../../domain/result';
import type { Arrangement } from '../../domain/session/arrange';
import { deps } from '../composition';
import type { AtForum, Caller } from '../door';
import { type Answers, inForum } from './answering';

export const sessionCalls: Answers<SessionCalls> = {
  showAgenda: (caller) => inForum('showAgenda', caller, async ({ forum }) => ok(await showAgenda(deps, forum.value, caller.actor))),
  moveAgendaItem: (caller, { item, before }) => arranged('moveAgendaItem', caller, { kind: 'move', item, before }),
  setAgendaMinutes: (caller, { item, minutes }) => arranged('setAgendaMinutes', caller, { kind: 'minutes', item, minutes }),
  parkAgendaItem: (caller, { item, isParked }) => arranged('parkAgendaItem', caller, { kind: 'park', item, isSet: isParked }),
  dropAgendaItem: (caller, { item, isDropped }) => arranged('dropAgendaItem', caller, { kind: 'drop', item, isSet: isDropped }),

  showSession: (caller) => inForum('showSession', caller, ({ forum }) => showSession(deps, forum.value, caller.actor)),
  goToItem: (caller, input) => stepped('goToItem', caller, (at) => goToItem(deps, at, input)),
  nextItem: (caller, input) => stepped('nextItem', caller, (at) => nextItem(deps, at, input)),
  parkItem: (caller, input) => stepped('parkItem', caller, (at) => parkItem(deps, at, input)),
  pauseSession: (caller, input) => stepped('pauseSession', caller, (at) => pauseSession(deps, at, input)),
  takeOver: (caller, input) => stepped('takeOver', caller, (at) => takeOver(deps, at, input)),
  attend: (caller, input) => stepped('attend', caller, (at) => attend(deps, at, input)),
  leave: (caller, input) => stepped('leave', caller, (at) => leave(deps, at, input)),

  answerProposal: (caller, input) =>
    stepped('answerProposal', caller, (at) => answerProposal(deps, at, { ...input, asCaller: jiraAsCaller })),
  undoAnswer: (caller, input) => stepped('undoAnswer', caller, (at) => undoAnswer(deps, at, input)),
  objectToProposal: (caller, input) => stepped('objectToProposal', caller, (at) => objectToProposal(deps, at, input)),
  splitProposal: (caller, input) => stepped('splitProposal', caller, (at) => splitProposal(deps, at, input)),
  writePathway: (caller, input) => stepped('writePathway', caller, (at) => writePathway(deps, at, input)),
  renewAgreement: (caller, input) => stepped('renewAgreement', caller, (at) => renewAgreement(deps, at, input)),
};

const arranged = (call: keyof SessionCalls, caller: Caller, arrangement: Arrangement) =>
  inForum<AgendaView, AgendaRefusal>(call, caller, (at) => arrangeAgenda(deps, at, arrangement));

type Doing<R> = (at: AtForum) => Promise<Result<Forum, R>>;

const stepped = <R extends { code: string }>(call: keyof SessionCalls, caller: Caller, act: Doing<R>) =>
  inForum<SessionView, R>(call, caller, async (at) => {
    const outcome = await act(at);
    return outcome.ok ? ok(await sessionAfter(deps, outcome.value, caller.actor)) : outcome;
  });
