/** Properties of issues: any JSON under a key, written by whoever may edit the issue. No history, no event. */
import { badRequest, forbidden, noContent, notFound, type Answer } from '../answers';
import { issueOfPath, may, param, type Call } from '../call';
import { selfOf } from '../present/issues';
import type { IssueRecord } from '../records';
import type { Operation } from '../router';

const PATH = '/rest/api/3/issue/{issueIdOrKey}/properties';
export const propertyOperations: readonly Operation[] = [
  { name: `GET ${PATH}`, kind: 'read', anonymous: true, run: listKeys },
  { name: `GET ${PATH}/{propertyKey}`, kind: 'read', anonymous: true, run: showProperty },
  { name: `PUT ${PATH}/{propertyKey}`, kind: 'write', anonymous: true, run: putProperty },
  { name: `DELETE ${PATH}/{propertyKey}`, kind: 'write', anonymous: true, run: deleteProperty },
];

const LONGEST_KEY = 255;
const LONGEST_VALUE = 32_768;

function listKeys(call: Call): Answer {
  const issue = issueOfPath(call);
  const self = `${selfOf(call.site.options.baseUrl, issue.id)}/properties/`;
  const keys = Object.keys(held(call, issue)).map((key) => ({ self: `${self}${encodeURIComponent(key)}`, key }));
  return { status: 200, body: { keys }, objects: keys.length };
}

function showProperty(call: Call): Answer {
  const issue = issueOfPath(call);
  const key = param(call, 'propertyKey');
  refuseUnheld(call, issue, key);
  return { status: 200, body: { key, value: held(call, issue)[key] }, objects: 1 };
}

function putProperty(call: Call): Answer {
  const issue = issueOfPath(call);
  const key = param(call, 'propertyKey');
  if (!may(call, 'EDIT_ISSUES', issue.projectId)) throw forbidden('You do not have permission to edit issues in this project.');
  if (call.body === undefined) throw badRequest('The property value is required.');
  const isNew = !Object.hasOwn(held(call, issue), key);
  call.aboutToWrite([issue.id]);
  writeProperty(call, issue, key, call.body);
  return { status: isNew ? 201 : 200 };
}

function deleteProperty(call: Call): Answer {
  const issue = issueOfPath(call);
  const key = param(call, 'propertyKey');
  if (!may(call, 'EDIT_ISSUES', issue.projectId)) throw notFound('Issue does not exist or you do not have permission to edit it.');
  refuseUnheld(call, issue, key);
  call.aboutToWrite([issue.id]);
  call.site.properties.set(issue.id, Object.fromEntries(Object.entries(held(call, issue)).filter(([other]) => other !== key)));
  return noContent;
}

export function writeProperty(call: Call, issue: IssueRecord, key: string, value: unknown): void {
  if (key.length > LONGEST_KEY) throw badRequest(`The key exceeds ${String(LONGEST_KEY)} characters.`);
  if (JSON.stringify(value).length > LONGEST_VALUE) throw badRequest(`The property value exceeds ${String(LONGEST_VALUE)} characters.`);
  call.site.properties.set(issue.id, { ...held(call, issue), [key]: value });
}

const held = (call: Call, issue: IssueRecord): Readonly<Record<string, unknown>> => call.site.properties.get(issue.id) ?? {};

function refuseUnheld(call: Call, issue: IssueRecord, key: string): void {
  if (!Object.hasOwn(held(call, issue), key)) throw notFound(`The property with key '${key}' does not exist.`);
}
