/**
 * A site with one product under lock, built as people would build it: the facilitator makes a forum, opens an event and closes it.
 * The app runs unmodified, adapters included, in the stand-in's process; time is virtual.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppBundle, bundleApp, loadBundle, readManifest } from '../stand-in/forge/forge';
import type { JiraResponse } from '../stand-in/jira/wire';
import { type Site, createSite } from '../stand-in/site/site';
import { accountId, boardId } from '../../src/domain/ids';
import type { Api, CallName, PutBackPage, PutBackView, Reply } from '../../src/contract/api';

const ROOT = join(__dirname, '..', '..');
export const START = Date.parse('2027-03-08T18:00:00Z');

let bundle: Promise<AppBundle> | undefined;
/** The app's bundle, made once a test file; OFFICIAL_BUNDLE names one that Atlassian's bundler wrote. */
export const appBundle = (): Promise<AppBundle> => (bundle ??= makeBundle(process.env['OFFICIAL_BUNDLE']));

async function makeBundle(official: string | undefined): Promise<AppBundle> {
  return official === undefined ? bundleApp(join(ROOT, 'src', 'index.ts')) : loadBundle(official);
}

export type Person = 'facilitator' | 'owner' | 'manager' | 'developer';
export type Options = {
  issues?: number;
  strength?: 'watch' | 'restore';
  seed?: number;
  eventDelayMs?: number;
  siteLanguage?: 'en' | 'ru' | 'de';
};

export class LockedForum {
  constructor(
    readonly site: Site,
    readonly people: Readonly<Record<Person, string>>,
    readonly board: { id: string; projectId: string; projectKey: string },
  ) {}

  /** Calls the page's backend as that person. @throws Error on a fault; refusals are values. */
  async call<C extends CallName>(person: Person, call: C, payload: Api[C]['input']): Promise<Reply<C>> {
    const context = { type: 'jira:projectPage', project: { id: this.board.projectId, key: this.board.projectKey } };
    const outcome = await this.site.invoke({ functionKey: 'page-calls', call, payload, accountId: this.people[person], context });
    if (!outcome.ok) throw new Error(`${call} failed: ${outcome.error.message}`);
    return outcome.value as Reply<C>;
  }

  async value<C extends CallName>(person: Person, call: C, payload: Api[C]['input']): Promise<Api[C]['value']> {
    const reply = await this.call(person, call, payload);
    if (!reply.ok) throw new Error(`${call} was refused: ${JSON.stringify(reply.refusal)}`);
    return reply.value;
  }

  rest(person: Person, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): JiraResponse {
    const headers = { 'content-type': 'application/json' };
    const principal = { kind: 'user' as const, accountId: this.people[person] };
    return this.site.jira.handle({ method, path, headers, principal, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  }

  /** A rank change made in Jira, as a drag makes it, a moment after whatever was before. */
  async drag(person: Person, issues: string | readonly string[], place: { above: string } | { below: string }): Promise<void> {
    await this.site.kernel.advanceTo(this.site.kernel.now() + 1);
    const anchor = 'above' in place ? { rankBeforeIssue: place.above } : { rankAfterIssue: place.below };
    const response = this.rest(person, 'PUT', '/rest/agile/1.0/issue/rank', { issues: [issues].flat(), ...anchor });
    if (response.status !== 204) throw new Error(`The drag was answered ${response.status}: ${JSON.stringify(response.body)}`);
  }

  /** Keys of the backlog from the top, as Jira has it now. */
  order(): string[] {
    const found: string[] = [];
    for (let token = ''; ;) {
      const response = this.rest(
        'owner',
        'GET',
        `/rest/software/1.0/board/${this.board.id}/backlog?maxResults=5000&fields=summary${token}`,
      );
      const { issues, nextPageToken } = response.body as { issues: { key: string }[]; nextPageToken?: string };
      found.push(...issues.map((issue) => issue.key));
      if (!nextPageToken) return found;
      token = `&nextPageToken=${encodeURIComponent(nextPageToken)}`;
    }
  }

  async putBacks() {
    return (await this.value('manager', 'listPutBacks', {})).entries;
  }

  /** Every page of them, newest first. */
  async allPutBacks(): Promise<PutBackView[]> {
    const found: PutBackView[] = [];
    let next: number | null = null;
    do {
      const page: PutBackPage = await this.value('manager', 'listPutBacks', next === null ? {} : { before: next });
      found.push(...page.entries);
      next = page.next;
    } while (next !== null);
    return found;
  }

  async settle(): Promise<void> {
    await this.site.kernel.settle();
    if (this.site.kernel.failures.length > 0) throw this.site.kernel.failures[0]?.error;
  }

  /** Points and calls of the app since the last look. */
  meters() {
    const { points, calls } = this.site.control.meters();
    this.site.control.resetMeters();
    return { points, calls };
  }
}

/** A site with people, one project with a backlog PAY-1 to PAY-n in that order, and no forum yet. */
export async function siteWithBacklog({ issues = 8, seed = 1, eventDelayMs = 0, siteLanguage = 'en' }: Options = {}): Promise<LockedForum> {
  const manifest = readManifest(readFileSync(join(ROOT, 'manifest.yml'), 'utf8'));
  const site = createSite({
    start: START,
    seed,
    manifest,
    app: await appBundle(),
    baseUrl: 'https://stand-in.example',
    eventDelayMs,
    siteLanguage,
  });
  const { admin } = site.jira;
  if (admin.appAccountId === null) admin.addUser({ accountId: '557058:app', displayName: 'MetaScrum for Jira', accountType: 'app' });
  const person = (handle: string) =>
    admin.addUser({ accountId: `557058:${handle}`, displayName: handle, emailAddress: `${handle}@example.com`, timeZone: 'Europe/Berlin' })
      .accountId;
  const people = { facilitator: person('facilitator'), owner: person('owner'), manager: person('manager'), developer: person('developer') };
  const project = admin.addProject({ key: 'PAY', name: 'Payments', style: 'classic', leadAccountId: people.facilitator });
  const board = admin.addBoard({ name: 'Payments board', type: 'scrum', projectKeys: ['PAY'] });
  const rows = Array.from({ length: issues }, (_, index) => ({ key: `PAY-${index + 1}`, summary: `Story ${index + 1}` }));
  admin.addIssues('PAY', rows, { by: people.facilitator, emitEvents: false });
  return new LockedForum(site, people, { id: String(board.id), projectId: project.id, projectKey: 'PAY' });
}

export async function lockedForum(options: Options = {}): Promise<LockedForum> {
  const forum = await siteWithBacklog(options);
  const { strength = 'restore' } = options;
  const product = { name: 'Payments', boardId: boardId(forum.board.id), owner: accountId(forum.people.owner), strength };
  await forum.value('facilitator', 'makeForum', { name: 'Alignment', zone: 'America/New_York', cadence: null, products: [product] });
  await forum.value('facilitator', 'openEvent', {});
  await forum.value('facilitator', 'closeEvent', {});
  await forum.settle();
  forum.site.control.resetMeters();
  return forum;
}
