/** Comments, in the Atlassian Document Format. */
import * as v from 'valibot';
import { isDocument } from '../adf';
import { badField, badRequest, type Answer } from '../answers';
import { actorOf, issueOfPath, may, numberParam, readBody, type Call } from '../call';
import { commentJson } from '../present/comments';
import type { Operation } from '../router';

export const commentOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/issue/{issueIdOrKey}/comment', kind: 'read', anonymous: true, run: listComments },
  { name: 'POST /rest/api/3/issue/{issueIdOrKey}/comment', kind: 'write', anonymous: true, run: addComment },
];

function listComments(call: Call): Answer {
  const issue = issueOfPath(call);
  const orderBy = call.query.get('orderBy') ?? 'created';
  if (!['created', '+created', '-created'].includes(orderBy)) throw badRequest('Comments can be ordered by created only.');
  const all = call.site.commentsOf(issue.id);
  if (orderBy.startsWith('-')) all.reverse();
  const startAt = numberParam(call, 'startAt', { otherwise: 0 });
  const maxResults = numberParam(call, 'maxResults', { otherwise: 100, least: 0, most: 5_000 });
  const comments = all.slice(startAt, startAt + maxResults).map((comment) => commentJson(call.site, comment));
  return { status: 200, body: { startAt, maxResults, total: all.length, comments }, objects: comments.length };
}

const CommentBody = v.looseObject({ body: v.unknown() });

function addComment(call: Call): Answer {
  const issue = issueOfPath(call);
  const { body } = readBody(call, CommentBody);
  if (!may(call, 'ADD_COMMENTS', issue.projectId)) throw badRequest('You do not have the permission to comment on this issue.');
  if (!isDocument(body)) throw badField({ comment: 'Comment body is not valid!' });
  call.aboutToWrite([issue.id]);
  return { status: 201, body: commentJson(call.site, call.changes.comment(issue, body, actorOf(call))) };
}
