/** E-mail about an issue. Goes to people only who may see the issue, and never back to the sender; kept in the outbox. */
import * as v from 'valibot';
import { badRequest, noContent, type Answer } from '../answers';
import { actorOf, issueOfPath, readBody, text, type Call } from '../call';
import { mayInProject } from '../permissions';
import { groupIdOf } from '../present/users';
import type { IssueRecord } from '../records';
import type { Operation } from '../router';

export const notifyOperations: readonly Operation[] = [
  { name: 'POST /rest/api/3/issue/{issueIdOrKey}/notify', kind: 'write', anonymous: true, run: notify },
];

const NotifyBody = v.looseObject({
  subject: v.optional(text),
  textBody: v.optional(text),
  htmlBody: v.optional(text),
  to: v.optional(
    v.looseObject({
      reporter: v.optional(v.boolean(), false),
      assignee: v.optional(v.boolean(), false),
      users: v.optional(v.array(v.looseObject({ accountId: text })), []),
      groups: v.optional(v.array(v.looseObject({ name: text })), []),
      groupIds: v.optional(v.array(text), []),
    }),
    {},
  ),
});
type Recipients = NonNullable<v.InferOutput<typeof NotifyBody>['to']>;

function notify(call: Call): Answer {
  const issue = issueOfPath(call);
  const { to, subject, textBody, htmlBody } = readBody(call, NotifyBody);
  const sender = actorOf(call).accountId;
  const project = call.site.project(issue.projectId);
  const asked = recipients(call, issue, to);
  const reached = [...new Set(asked)].filter(
    (accountId) => accountId !== sender && mayInProject(call.site, accountId, 'BROWSE_PROJECTS', project),
  );
  if (reached.length === 0) throw badRequest('No recipients were defined for the notification.');
  const mail = {
    to: reached,
    subject: subject ?? `(${issue.key}) ${issue.summary}`,
    text: textBody ?? plain(htmlBody ?? ''),
    issueKey: issue.key,
    at: call.site.kernel.now(),
  };
  call.site.mails.set(String(call.site.nextId('mail')), mail);
  return noContent;
}

function recipients(call: Call, issue: IssueRecord, to: Recipients): string[] {
  const people = [...call.site.users.values()].filter(({ active, accountType }) => active && accountType === 'atlassian');
  const unknown = to.users.find(({ accountId }) => !call.site.users.has(accountId));
  if (unknown) throw badRequest(`The user with account id '${unknown.accountId}' does not exist.`);
  if (to.assignee && issue.assignee === null) throw badRequest('The issue is unassigned, so the assignee cannot be notified.');
  const groups = new Set([...to.groups.map(({ name }) => groupIdOf(name)), ...to.groupIds]);
  return [
    ...(to.reporter ? [issue.reporter] : []),
    ...(to.assignee && issue.assignee !== null ? [issue.assignee] : []),
    ...to.users.map(({ accountId }) => accountId),
    ...people.filter((person) => person.groups.some((name) => groups.has(groupIdOf(name)))).map(({ accountId }) => accountId),
  ];
}

const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '');
