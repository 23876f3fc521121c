/** For tests: a site whose app has one page with three calls, one trigger and one job, and whose people are few. */
import { readManifest } from '../forge/forge';
import { createSite, type Site, type SiteOptions } from './site';

export const TINY_MANIFEST = `
app:
  id: ari:cloud:ecosystem::app/00000000-0000-4000-8000-000000000001
  runtime: { name: nodejs22.x }
modules:
  jira:projectPage:
    - { key: page, title: Page, resource: main, resolver: { function: calls } }
  jira:issuePanel:
    - { key: panel, title: Panel, icon: 'https://example.com/panel.svg', resource: main, resolver: { function: calls } }
  jira:issueAction:
    - { key: act, title: Act on it, resource: main, viewportSize: small, resolver: { function: calls } }
    - { key: act-more, title: Act more, resource: main/dialog, resolver: { function: calls } }
  jira:backlogAction:
    - { key: plan, title: Plan, resource: main, resolver: { function: calls } }
  trigger:
    - { key: changes, function: note, events: ['avi:jira:updated:issue'] }
  function:
    - { key: calls, handler: index.calls }
    - { key: note, handler: index.note }
resources:
  - { key: main, path: pages, entry: { dialog: dialog.html } }
permissions:
  scopes: [read:jira-work]
`;
export const TINY_APP = `
exports.calls = async ({ call, context }) => {
  if (call.functionKey === 'where') return { moduleKey: context.moduleKey, extension: context.extension };
  if (call.functionKey === 'fail') throw new Error('On purpose');
  return { call: call.functionKey, payload: call.payload, by: context.accountId, project: context.extension.project };
};
exports.note = async () => undefined;
`;

export const TINY_START = Date.parse('2027-03-08T18:00:00Z');

export function tinySite(options: Partial<SiteOptions> = {}): Site {
  const app = { code: TINY_APP, filename: 'tiny.js' };
  return createSite({ start: TINY_START, seed: 1, manifest: readManifest(TINY_MANIFEST), app, baseUrl: 'http://localhost', ...options });
}
