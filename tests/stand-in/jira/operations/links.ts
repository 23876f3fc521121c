/** Links between issues. Linking twice is one link. */
import * as v from 'valibot';
import { isDocument } from '../adf';
import { badRequest, forbidden, notFound, type Answer } from '../answers';
import { actorOf, may, readBody, text, visibleIssue, type Call } from '../call';
import { LINK_TYPES } from '../catalogue';
import { linkTypeJson } from '../present/issueParts';
import type { Operation } from '../router';

export const linkOperations: readonly Operation[] = [
  { name: 'GET /rest/api/3/issueLinkType', kind: 'read', anonymous: true, run: listTypes },
  { name: 'POST /rest/api/3/issueLink', kind: 'write', anonymous: true, run: linkIssues },
];

function listTypes(call: Call): Answer {
  const issueLinkTypes = LINK_TYPES.map((type) => linkTypeJson(call.site.options.baseUrl, type));
  return { status: 200, body: { issueLinkTypes }, objects: issueLinkTypes.length };
}

const Linked = v.object({ id: v.optional(text), key: v.optional(text) });
const LinkBody = v.strictObject({
  type: v.object({ id: v.optional(text), name: v.optional(text), inward: v.optional(text), outward: v.optional(text) }),
  inwardIssue: Linked,
  outwardIssue: Linked,
  comment: v.optional(v.looseObject({ body: v.unknown() })),
});

function linkIssues(call: Call): Answer {
  const body = readBody(call, LinkBody);
  const type = LINK_TYPES.find(({ id, name }) => id === body.type.id || name.toLowerCase() === body.type.name?.toLowerCase());
  if (!type) throw notFound(`No issue link type with name '${body.type.name ?? body.type.id ?? ''}' found.`);
  const inward = visibleIssue(call, body.inwardIssue.id ?? body.inwardIssue.key ?? '');
  const outward = visibleIssue(call, body.outwardIssue.id ?? body.outwardIssue.key ?? '');
  if (inward.id === outward.id) throw badRequest('An issue cannot be linked to itself.');
  if (!may(call, 'LINK_ISSUES', inward.projectId)) throw forbidden('No Link Issue Permission for issue.');
  if (body.comment && !isDocument(body.comment.body)) throw badRequest('Comment body is not valid!');
  const actor = actorOf(call);
  call.aboutToWrite([inward.id, outward.id]);
  const isLinked = call.site
    .linksOf(inward.id)
    .some((link) => link.typeId === type.id && link.inwardId === inward.id && link.outwardId === outward.id);
  if (!isLinked) call.site.addLink({ id: String(call.site.nextId('link')), typeId: type.id, inwardId: inward.id, outwardId: outward.id });
  if (body.comment) call.changes.comment(outward, body.comment.body, actor);
  return { status: 201 };
}
