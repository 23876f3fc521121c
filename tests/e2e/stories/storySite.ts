/** A story on a served site: its people, projects and backlogs are the story's own; every step is what a person could do. */
import type { Api, CallName, Reply } from '../../../src/contract/api';
import type { Change } from '../../../src/domain/proposal/change';
import type { Wish } from '../../../src/domain/proposal/proposal';
import { type SeatId, seatId } from '../../../src/domain/authority';
import { type AccountId, type IssueId, type ProductId, accountId, issueId } from '../../../src/domain/ids';
import type { ForumView } from '../../../src/contract/calls/forumCalls';
import { isDone } from '../../stand-in/jira/catalogue';
import { ServedSite } from '../servedSite';

export type StoryPerson = { name: string; zone: string };
export type StoryBacklog = {
  key: string;
  name: string;
  lead: string;
  issues: readonly { number: number; summary: string; isDone?: boolean }[];
  /** Company-managed Scrum unless the story says otherwise. */
  style?: 'classic' | 'next-gen';
  type?: 'scrum' | 'kanban';
};

export class StorySite {
  private constructor(
    readonly served: ServedSite,
    readonly home: string,
  ) {}

  /** `home`: key of the project that the forum lives in, led by its facilitator. */
  static async open(story: {
    start: string;
    home: { key: string; name: string; lead: string };
    people: readonly StoryPerson[];
  }): Promise<StorySite> {
    const served = await ServedSite.open({ seed: 'none', clock: story.start });
    for (const { name, zone } of story.people) {
      const [handle] = name.toLowerCase().split(' ');
      served.admin.addUser({ accountId: `557058:${handle ?? name}`, displayName: name, timeZone: zone });
    }
    const site = new StorySite(served, story.home.key);
    site.addProject(story.home.key, story.home.name, story.home.lead);
    return site;
  }

  addProject(key: string, name: string, lead: string, style: 'classic' | 'next-gen' = 'classic'): void {
    this.served.admin.addProject({ key, name, style, leadAccountId: this.person(lead) });
  }

  /** A project with a board in rank order; answers the board's id. */
  addBacklog({ key, name, lead, issues, style = 'classic', type = 'scrum' }: StoryBacklog): string {
    this.addProject(key, name, lead, style);
    const board = this.served.admin.addBoard({ name: `${name} board`, type, projectKeys: [key] });
    const rows = issues.map(({ number, summary, isDone }) => ({ key: `${key}-${number}`, summary, status: isDone ? 'Done' : 'To Do' }));
    this.served.admin.addIssues(key, rows, { by: this.person(lead), emitEvents: false });
    return String(board.id);
  }

  person = (name: string): AccountId => accountId(this.served.person(name).accountId);
  issue = (key: string): IssueId => issueId(this.served.admin.issue(key).id);
  order = (project: string): string[] => this.served.orderOf(project).filter((key) => !isDone(this.served.admin.issue(key).statusId));

  /** Lets the story's clock come to that instant; what falls due on the way happens. */
  async at(instant: string): Promise<void> {
    await this.served.standIn.site.control.clock({ now: instant });
  }

  /** An event from its opening to its close, in which nothing is said. */
  async holdEvent(facilitator: string, { opens, closes }: { opens: string; closes: string }): Promise<void> {
    await this.at(opens);
    await this.call(facilitator, 'openEvent', {});
    await this.at(closes);
    await this.closeEvent(facilitator);
  }

  async closeEvent(facilitator: string): Promise<void> {
    await this.call(facilitator, 'closeEvent', {});
    await this.served.settle();
  }

  /** A call of the app's page, as that person's page makes it. */
  call<C extends CallName>(name: string, call: C, payload: Api[C]['input']): Promise<Api[C]['value']> {
    return this.served.call(name, this.home, call, payload);
  }

  /** The refusal of a call that must be refused. @throws where it is not */
  async refusal<C extends CallName>(name: string, call: C, payload: Api[C]['input']): Promise<unknown> {
    const reply = await this.attempt(name, call, payload);
    if (reply.ok) throw new Error(`${call} was not refused.`);
    return reply.refusal;
  }

  /** A call that may be refused or not. */
  async attempt<C extends CallName>(name: string, call: C, payload: Api[C]['input']): Promise<Reply<C>> {
    const { id, key } = this.served.admin.project(this.home);
    const context = { type: 'jira:projectPage', project: { id, key } };
    const asked = { functionKey: 'page-calls', call, payload, accountId: this.person(name), context };
    const outcome = await this.served.standIn.site.invoke(asked);
    if (!outcome.ok) throw new Error(`${call} failed: ${outcome.error.message}`);
    // What the app answers is held to the contract by the types of its own door.
    return outcome.value as Reply<C>;
  }

  async forum(name: string): Promise<ForumView> {
    const page = await this.call(name, 'showForum', {});
    if (page.kind !== 'forum') throw new Error('There is no forum yet.');
    return page.forum;
  }

  async product(name: string): Promise<ProductId> {
    const lead = this.served.standIn.site.directory.person(this.served.admin.project(this.home).leadAccountId);
    const found = (await this.forum(lead?.displayName ?? '')).products.find((product) => product.name === name);
    if (!found) throw new Error(`There is no product ${name}.`);
    return found.id;
  }

  /** @throws where Jira refuses it */
  async jira(name: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
    const answer = await this.served.rest(name, method, path, body);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} was answered ${String(answer.status)}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  }

  /** The mails this person got so far. */
  mailsTo(name: string): readonly { subject: string; text: string; at: string }[] {
    return this.served.standIn.site.control.outbox().emails.filter(({ to }) => to.includes(this.person(name)));
  }
}

export const seatOf = (product: ProductId): SeatId => seatId({ kind: 'productOwner', product });
export const MANAGEMENT = seatId({ kind: 'management' });

export const named = (...numbers: readonly number[]) => numbers.map((number) => ({ number, summary: `Story ${String(number)}` }));

/** A wish with nothing said that the story does not say. */
export const wish = (title: string, kind: Wish['kind'], changes: readonly Change[], said: Partial<Wish> = {}): Wish => ({
  kind,
  title,
  changes,
  reason: '',
  costOfWaiting: '',
  customerProblem: '',
  evidence: '',
  ...said,
});
