/** The workflow: from any status to any other. */
import * as v from 'valibot';
import { badRequest, noContent, type Answer } from '../answers';
import { actorOf, issueOfPath, may, readBody, text, type Call } from '../call';
import { STATUSES } from '../catalogue';
import { statusJson } from '../present/issueParts';
import type { Operation } from '../router';

export const transitionOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/issue/{issueIdOrKey}/transitions', kind: 'read', anonymous: true, run: listTransitions },
  { name: 'POST /rest/api/3/issue/{issueIdOrKey}/transitions', kind: 'write', anonymous: true, run: transition },
];

/** Empty for whoever may not transition. */
function listTransitions(call: Call): Answer {
  const issue = issueOfPath(call);
  const wanted = call.query.get('transitionId');
  const open = may(call, 'TRANSITION_ISSUES', issue.projectId) ? STATUSES : [];
  const transitions = open
    .filter(({ transitionId }) => wanted === null || transitionId === wanted)
    .map((status) => ({
      id: status.transitionId,
      name: status.name,
      to: statusJson(call.site.options.baseUrl, status),
      hasScreen: false,
      isGlobal: true,
      isInitial: false,
      isAvailable: true,
      isConditional: false,
      isLooped: false,
    }));
  return { status: 200, body: { expand: 'transitions', transitions }, objects: transitions.length };
}

const TransitionBody = v.looseObject({ transition: v.looseObject({ id: text }) });

function transition(call: Call): Answer {
  const issue = issueOfPath(call);
  const body = readBody(call, TransitionBody);
  const status = STATUSES.find(({ transitionId }) => transitionId === body.transition.id);
  if (!status || !may(call, 'TRANSITION_ISSUES', issue.projectId)) {
    throw badRequest(
      'It seems that you have tried to perform an illegal workflow operation: the transition does not exist, or you may not perform it.',
    );
  }
  if (Object.keys(body).some((name) => name !== 'transition'))
    throw badRequest('The transition has no screen: only the transition itself can be given.');
  call.aboutToWrite([issue.id]);
  call.changes.edit(issue, { statusId: status.id }, actorOf(call));
  return noContent;
}
