/**
 * A site with one product under lock, built as people would build it: the facilitator makes a forum, opens an event and closes it.
 * The app runs unmodified, adapters included, in the stand-in's process; time is virtual.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppBundle, bundleApp, loadBundle, type Manifest, readManifest } from '../stand-in/forge/forge';
import type { Row } from '../stand-in/forge/kvs/rows';
import type { JiraResponse } from '../stand-in/jira/wire';
import { type Site, createSite } from '../stand-in/site/site';
import { accountId, boardId } from '../../src/domain/ids';
import type {
  Api,
  CallName,
  ForumView,
  LogPage,
  MakeForumInput,
  ProductView,
  PutBackPage,
  PutBackView,
  Reply,
} from '../../src/contract/api';

const ROOT = join(__dirname, '..', '..');
export const START = Date.parse('2027-03-08T18:00:00Z');

let manifest: Manifest | undefined;
let bundle: Promise<AppBundle> | undefined;
/** The app's bundle, made once a test file; OFFICIAL_BUNDLE names one that Atlassian's bundler wrote. */
export const appBundle = (): Promise<AppBundle> => (bundle ??= makeBundle(process.env['OFFICIAL_BUNDLE']));

async function makeBundle(official: string | undefined): Promise<AppBundle> {
  return official === undefined ? bundleApp(join(ROOT, 'src', 'index.ts')) : loadBundle(official);
}

export type Person = 'facilitator' | 'owner' | 'manager' | 'developer';
type People = Readonly<Record<Person, string>>;
type Board = { id: string; projectId: string; projectKey: string };
export type Options = {
  issues?: number;
  strength?: 'watch' | 'warn' | 'restore';
  seed?: number;
  eventDelayMs?: number;
  siteLanguage?: 'en' | 'ru' | 'de';
  /** The board orders by a second rank field of the site's. */
  hasOwnRankField?: boolean;
  /** What the board's filter is ordered by. */
  orderBy?: string;
};

const SPACES = [
  'kvs',
  'kvs.entity.forum',
  'kvs.entity.lock',
  'kvs.entity.inbox',
  'kvs.entity.breach',
  'kvs.entity.entry',
  'kvs.entity.record',
];

export class LockedForum {
  constructor(
    readonly site: Site,
    readonly people: People,
    readonly board: Board,
  ) {}

  /** Another project of the same site, with a backlog of its own and no forum yet. */
  elsewhere(key: string, issues = 4): LockedForum {
    return new LockedForum(this.site, this.people, addBacklog(this.site, this.people, { key, issues }));
  }

  /** What it takes to make a forum of this board; `changes` says what is otherwise. */
  input(changes: Partial<MakeForumInput> = {}): MakeForumInput {
    return { name: 'Alignment', zone: 'America/New_York', cadence: null, products: [this.product()], ...changes };
  }

  product(changes: Partial<MakeForumInput['products'][number]> = {}): MakeForumInput['products'][number] {
    return { name: 'Payments', boardId: boardId(this.board.id), owner: accountId(this.people.owner), strength: 'restore', ...changes };
  }

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

  /** The same for what must succeed, a moment after whatever was before. @throws Error when Jira refuses */
  async jira(person: Person, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    await this.site.kernel.advanceTo(this.site.kernel.now() + 1);
    const response = this.rest(person, method, path, body);
    if (response.status >= 300) throw new Error(`${method} ${path} was answered ${response.status}: ${JSON.stringify(response.body)}`);
    return response.body;
  }

  /** A rank change made in Jira, as a drag makes it; in the site's first rank field unless another is named. */
  async drag(
    person: Person,
    issues: string | readonly string[],
    place: { above: string } | { below: string },
    rankField?: string,
  ): Promise<void> {
    const anchor = 'above' in place ? { rankBeforeIssue: place.above } : { rankAfterIssue: place.below };
    const field = rankField === undefined ? {} : { rankCustomFieldId: Number(rankField.replace('customfield_', '')) };
    await this.jira(person, 'PUT', '/rest/agile/1.0/issue/rank', { issues: [issues].flat(), ...anchor, ...field });
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

  /** The forum as that person is shown it. */
  async view(person: Person = 'manager'): Promise<ForumView> {
    const page = await this.value(person, 'showForum', {});
    if (page.kind !== 'forum') throw new Error('There is no forum here.');
    return page.forum;
  }

  /** Keys and values of all that the app has stored. */
  records(): [space: string, key: string, value: unknown][] {
    return SPACES.flatMap((space) =>
      [...this.site.kernel.store.table<Row>(space).entries()].map(([key, { value }]) => [space, key, value] as [string, string, unknown]),
    );
  }

  /** @throws Error unless the forum has exactly one */
  onlyProduct({ products: [product, ...others] }: ForumView): ProductView {
    if (!product || others.length > 0) throw new Error('This forum has not exactly one product.');
    return product;
  }

  /** The whole log, oldest first. @throws Error when its chain is broken */
  async log(): Promise<LogPage['entries']> {
    const newestFirst: LogPage['entries'][number][] = [];
    for (let before: number | null = null; ;) {
      const page: LogPage = await this.value('manager', 'listLog', before === null ? {} : { before });
      if (page.chain !== 'whole') throw new Error(`The log is broken at ${page.chain.brokenAt}.`);
      newestFirst.push(...page.entries);
      before = page.next;
      if (before === null) return newestFirst.reverse();
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

  /** @throws Error where the stand-in or the app has a bug that a later try would cover up */
  async settle(): Promise<void> {
    await this.site.kernel.settle();
    const bug = this.site.forge.logs.find(({ text }) => /\b(Reference|Type)Error\b/.test(text));
    if (bug) throw new Error(bug.text);
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
export async function siteWithBacklog({
  issues = 8,
  seed = 1,
  eventDelayMs = 0,
  siteLanguage = 'en',
  hasOwnRankField = false,
  orderBy,
}: Options = {}): Promise<LockedForum> {
  manifest ??= readManifest(readFileSync(join(ROOT, 'manifest.yml'), 'utf8'));
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
  const person = (handle: string) =>
    admin.addUser({ accountId: `557058:${handle}`, displayName: handle, emailAddress: `${handle}@example.com`, timeZone: 'Europe/Berlin' })
      .accountId;
  const people = { facilitator: person('facilitator'), owner: person('owner'), manager: person('manager'), developer: person('developer') };
  const board = hasOwnRankField ? orderedBy(admin.addField('rank', { en: 'Team rank', ru: 'Место', de: 'Platz' }).id) : {};
  return new LockedForum(
    site,
    people,
    addBacklog(site, people, { key: 'PAY', issues, ...board, ...(orderBy !== undefined && { orderBy }) }),
  );
}

const orderedBy = (rankFieldId: string) => ({ rankFieldId, orderBy: `cf[${rankFieldId.replace('customfield_', '')}]` });

type Backlog = { key: string; issues: number; rankFieldId?: string; orderBy?: string };

function addBacklog({ jira: { admin } }: Site, people: People, { key, issues, rankFieldId, orderBy = 'Rank' }: Backlog): Board {
  const name = key === 'PAY' ? 'Payments' : `Project ${key}`;
  const project = admin.addProject({ key, name, style: 'classic', leadAccountId: people.facilitator });
  const board = admin.addBoard({
    name: `${name} board`,
    type: 'scrum',
    projectKeys: [key],
    jql: `project = ${key} ORDER BY ${orderBy} ASC`,
    ...(rankFieldId !== undefined && { rankFieldId }),
  });
  const rows = Array.from({ length: issues }, (_, index) => ({ key: `${key}-${index + 1}`, summary: `Story ${index + 1}` }));
  admin.addIssues(key, rows, { by: people.facilitator, emitEvents: false });
  return { id: String(board.id), projectId: project.id, projectKey: key };
}

export async function lockedForum(options: Options = {}): Promise<LockedForum> {
  const forum = await siteWithBacklog(options);
  await forum.value('facilitator', 'makeForum', forum.input({ products: [forum.product({ strength: options.strength ?? 'restore' })] }));
  await forum.value('facilitator', 'openEvent', {});
  await forum.value('facilitator', 'closeEvent', {});
  await forum.settle();
  forum.site.control.resetMeters();
  return forum;
}
