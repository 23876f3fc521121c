/** A stand-in on a socket, as people use it: windows of a browser signed in as them, their scripts, and calls of the app as its page makes them. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Api, CallName, Reply } from '../../src/contract/api';
import { startStandIn, type StandIn, type StartOptions } from '../stand-in/server/start';
import { API_TOKEN } from '../stand-in/server/signIn';
import { openBrowser } from './browser';

/** For a busy machine: most tests take a few seconds. */
export const BROWSER_TEST_MS = 120_000;
const PATIENCE_MS = 20_000;
const MODULE_KEY = 'metascrum-page';

export type WindowOptions = Parameters<Browser['newContext']>[0];

export class ServedSite {
  #browser: Promise<Browser> | undefined;

  private constructor(readonly standIn: StandIn) {}

  /** A new site on any free port, that nothing keeps; close it at the end. */
  static async open(options: Partial<StartOptions> = {}): Promise<ServedSite> {
    const standIn = await startStandIn({ port: 0, data: null, seed: 'demo', imports: [], control: true, ...options });
    return new ServedSite(standIn);
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
    await this.standIn.close();
  }

  get admin() {
    return this.standIn.site.jira.admin;
  }

  /** By the beginning of the name. @throws where nobody is called so */
  person(name: string) {
    const found = this.standIn.site.directory.people().find(({ displayName }) => displayName.startsWith(name));
    if (!found) throw new Error(`Nobody on the site is called ${name}.`);
    return found;
  }

  backlogPath(projectKey: string): string {
    const board = this.standIn.site.directory.projects().find(({ key }) => key === projectKey)?.boards[0];
    return `/projects/${projectKey}/boards/${String(board?.id)}`;
  }

  pagePath(projectKey: string, page = ''): string {
    return `/projects/${projectKey}/apps/${MODULE_KEY}${page}`;
  }

  /** A window with cookies of its own. */
  async windowOf(name: string, path: string, options: WindowOptions = {}): Promise<Page> {
    const browser = await (this.#browser ??= openBrowser());
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, timezoneId: 'Europe/Warsaw', ...options });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.request.post(`${this.standIn.url}/__shell__/session`, { data: { accountId: this.person(name).accountId } });
    const page = await context.newPage();
    await page.goto(this.standIn.url + path);
    return page;
  }

  /** A request to Jira with that person's API token, as a script makes it. */
  rest(name: string, method: string, path: string, body?: unknown): Promise<Response> {
    const authorization = `Basic ${Buffer.from(`${this.person(name).emailAddress}:${API_TOKEN}`).toString('base64')}`;
    const headers = { authorization, accept: 'application/json', 'content-type': 'application/json' };
    return fetch(this.standIn.url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  /** @throws where Jira refuses it */
  async rank(name: string, issues: readonly string[], place: { above: string } | { below: string }): Promise<void> {
    const anchor = 'above' in place ? { rankBeforeIssue: place.above } : { rankAfterIssue: place.below };
    const answer = await this.rest(name, 'PUT', '/rest/agile/1.0/issue/rank', { issues, ...anchor });
    if (answer.status !== 204) throw new Error(`Ranking ${issues.join()} was answered ${String(answer.status)}: ${await answer.text()}`);
  }

  /** A call of the app's page in that project. @throws where it fails or is refused */
  async call<C extends CallName>(name: string, projectKey: string, call: C, payload: Api[C]['input']): Promise<Api[C]['value']> {
    const { id, key } = this.admin.project(projectKey);
    const context = { type: 'jira:projectPage', project: { id, key } };
    const outcome = await this.standIn.site.invoke({
      functionKey: 'page-calls',
      call,
      payload,
      accountId: this.person(name).accountId,
      context,
    });
    if (!outcome.ok) throw new Error(`${call} failed: ${outcome.error.message}`);
    // What the app answers is held to the contract by the types of its own door.
    const reply = outcome.value as Reply<C>;
    if (!reply.ok) throw new Error(`${call} was refused: ${JSON.stringify(reply.refusal)}`);
    return reply.value;
  }

  /** Keys of that project from the top, as they are ranked now. */
  orderOf(projectKey: string): string[] {
    return this.admin
      .order()
      .map((id) => this.admin.issue(id).key)
      .filter((key) => key.startsWith(`${projectKey}-`));
  }

  /** Lets virtual time run until nothing is left to do. @throws the first fault of the stand-in itself */
  async settle(): Promise<void> {
    await this.standIn.site.control.settle();
    const [failure] = this.standIn.site.kernel.failures;
    if (failure) throw failure.error;
  }
}

/** What the app draws in its frame. */
export const appIn = (page: Page): FrameLocator => page.frameLocator('iframe[title="MetaScrum"]');
