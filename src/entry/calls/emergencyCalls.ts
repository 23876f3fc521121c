/** Answers the calls about emergencies. */
import { jiraAsCaller as asCaller } from '../../adapters/jira/people';
import { answerEmergency } from '../../app/emergencies/answerEmergency';
import { callFalseAlarm, endEmergency, respondToEmergency, reviewEmergency, tellManagement } from '../../app/emergencies/changeEmergency';
import { declareEmergency } from '../../app/emergencies/declareEmergency';
import { listEmergencies, showEmergency } from '../../app/emergencies/listEmergencies';
import type { EmergencyCalls } from '../../contract/calls/emergencyCalls';
import { ok } from '../../domain/result';
import { deps } from '../composition';
import type { AtForum } from '../door';
import { type Answers, inForum } from './answering';

const by = ({ forum, actor }: AtForum) => ({ forum: forum.value, actor });

export const emergencyCalls: Answers<EmergencyCalls> = {
  declareEmergency: (caller, declaration) =>
    inForum('declareEmergency', caller, (at) => declareEmergency(deps, { ...by(at), asCaller, declaration })),
  answerEmergency: (caller, input) => inForum('answerEmergency', caller, (at) => answerEmergency(deps, { ...by(at), input })),
  respondToEmergency: (caller, input) => inForum('respondToEmergency', caller, (at) => respondToEmergency(deps, { ...by(at), input })),
  tellManagement: (caller, input) => inForum('tellManagement', caller, (at) => tellManagement(deps, { ...by(at), input })),
  endEmergency: (caller, input) => inForum('endEmergency', caller, (at) => endEmergency(deps, { ...by(at), input })),
  callFalseAlarm: (caller, input) => inForum('callFalseAlarm', caller, (at) => callFalseAlarm(deps, { ...by(at), input })),
  reviewEmergency: (caller, input) => inForum('reviewEmergency', caller, (at) => reviewEmergency(deps, { ...by(at), input })),
  listEmergencies: (caller, { before }) =>
    inForum('listEmergencies', caller, async ({ forum, actor }) => ok(await listEmergencies(deps, forum.value, { reader: actor, before }))),
  showEmergency: (caller, { number }) =>
    inForum('showEmergency', caller, ({ forum, actor }) => showEmergency(deps, forum.value, { reader: actor, number })),
};
