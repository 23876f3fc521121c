/** Two products in two projects under one forum that lives in a third, and a dozen people: built as people would build it. */
import { accountId } from '../../src/domain/ids';
import { FORMS } from '../../src/domain/forum/forms';
import { LockedForum, siteWithBacklog } from '../builders/lockedForum';
import type { JiraResponse } from '../stand-in/jira/wire';
import type { Site } from '../stand-in/site/site';
import { isOut, orderOf } from './records';

export const PRODUCTS = [0, 1] as const;
export type ProductIndex = (typeof PRODUCTS)[number];
export type Backlog = {
  readonly key: string;
  readonly projectId: string;
  readonly boardId: string;
  readonly owner: string;
  readonly productId: string;
};
export type World = {
  readonly site: Site;
  /** The forum's own project: its page is called from here. */
  readonly home: LockedForum;
  /** The same page, where `owner` is the Product Owner of that product. */
  readonly asOwner: readonly [LockedForum, LockedForum];
  readonly backlogs: readonly [Backlog, Backlog];
  /** Everybody who moves things without being that backlog's Product Owner. */
  readonly others: readonly string[];
  /** An epic of each project, for changes of parent. */
  readonly epics: readonly [string, string];
};

const OTHERS = ['sales', 'support', 'chief', 'architect', 'scrum-master', 'script', 'importer', 'tester'];

/** Before the first event: nothing is locked yet. */
export async function makeWorld({ seed, issues }: { seed: number; issues: readonly [number, number] }): Promise<World> {
  const payments = await siteWithBacklog({ issues: issues[0], seed });
  const operations = payments.elsewhere('OPS', issues[1]);
  const home = payments.elsewhere('HQ', 0);
  const { site, people } = payments;
  const person = (handle: string): string =>
    site.jira.admin.addUser({ accountId: `557058:${handle}`, displayName: handle, emailAddress: `${handle}@example.com` }).accountId;
  const second = person('second-owner');
  const others = [people.manager, people.developer, people.facilitator, ...OTHERS.map(person)];
  const products = [payments.product(), operations.product({ name: 'Operations', owner: accountId(second) })];
  const settings = { ...FORMS.blank.settings, silence: 'ends' as const };
  await home.value('facilitator', 'makeForum', home.input({ products, settings }));
  const made = (await home.view('facilitator')).products;
  const backlog = (forum: LockedForum, owner: string): Backlog => {
    const product = made.find(({ board }) => board.id === forum.board.id);
    if (!product) throw new Error(`The board ${forum.board.id} is no product's.`);
    return { key: forum.board.projectKey, projectId: forum.board.projectId, boardId: forum.board.id, owner, productId: product.id };
  };
  const backlogs = [backlog(payments, people.owner), backlog(operations, second)] as const;
  const epics = [epicOf(site, 'PAY', people.facilitator), epicOf(site, 'OPS', people.facilitator)] as const;
  const asSecond = new LockedForum(site, { ...people, owner: second }, home.board);
  return { site, home, asOwner: [home, asSecond], backlogs, others, epics };
}

function epicOf(site: Site, key: string, by: string): string {
  const { body } = ask(site, by, 'POST', '/rest/api/3/issue', {
    fields: { project: { key }, issuetype: { name: 'Epic' }, summary: 'A larger piece' },
  });
  return (body as { key: string }).key;
}

/** What a board shows of its backlog, from the top. */
export function shownIn({ site, backlogs, epics }: World, product: ProductIndex): string[] {
  const epic = site.jira.admin.issue(epics[product]).id;
  return orderOf(site, backlogs[product].projectId).filter((issue) => issue !== epic && !isOut(site, issue));
}

/** As a browser or a script of that person's sends it. */
export function ask(site: Site, by: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): JiraResponse {
  const headers = { 'content-type': 'application/json' };
  const principal = { kind: 'user' as const, accountId: by };
  return site.jira.handle({ method, path, headers, principal, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}
