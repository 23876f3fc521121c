/** A forum over imported backlogs with as many records as asked for: each made by a call that a person could have made. */
import { accountId, boardId, issueId, type IssueId, type ProductId } from '../../src/domain/ids';
import { FORMS } from '../../src/domain/forum/forms';
import type { ProposalView } from '../../src/contract/calls/proposalCalls';
import { ServedSite } from './servedSite';
import { wish } from './stories/storySite';

export type ForumSize = {
  /** Agreed at the first event: they stand until the second, and end there. */ agreements: number;
  /** Filed in time for the second event. */ onAgenda: number;
  /** Open ones in all; those beyond `onAgenda` came too late for the second event. */ proposals: number;
  impediments: number;
  putBacks: number;
  /** At least so many; what the rest of the forum leaves counts. */ logEntries: number;
};
export const NOTHING_YET: ForumSize = { agreements: 0, onAgenda: 0, proposals: 0, impediments: 0, putBacks: 0, logEntries: 0 };

type Product = { id: ProductId; key: string; owner: string; issues: readonly IssueId[] };
const HOME = 'FORUM';
/** Saturday, Monday and Tuesday of one week; the second event is a day after the first. */
const SETUP = '2027-03-13T08:00:00Z';
const FIRST = { opens: '2027-03-15T14:00:00Z', closes: '2027-03-15T15:00:00Z' };
const LATE = '2027-03-15T19:30:00Z';
const SECOND = { before: '2027-03-16T07:00:00Z', opens: '2027-03-16T14:00:00Z' };
const BETWEEN_CALLS_MS = 1_000;
const REST_MS = 61_000;
const OWNERS = ['Owen Baptiste', 'Olga Petrova', 'Otto Lang'];
export const LEADER = 'Lea Moreau';

export class LargeForum {
  readonly home = HOME;

  private constructor(
    readonly site: ServedSite,
    readonly products: readonly Product[],
  ) {}

  /** One product a file. The forum has held its first event, closed a day ago; the second is to be opened today. */
  static async open(files: readonly string[], size: ForumSize): Promise<LargeForum> {
    const imports = files.map((file, at) => ({ file, projectKey: `BL${String(at + 1)}`, name: `Backlog ${String(at + 1)}` }));
    const site = await ServedSite.open({ seed: 'none', clock: SETUP, imports });
    const forum = new LargeForum(site, await makeForum(site, imports));
    await forum.#holdFirst(size.agreements);
    await forum.#file('Sten', { count: size.onAgenda, from: size.agreements });
    await forum.#dragAround(size.putBacks);
    await forum.#at(LATE);
    await forum.#file('Sten', { count: size.proposals - size.onAgenda, from: size.agreements + size.onAgenda });
    await forum.#at(SECOND.before);
    await forum.#fillLog(size.logEntries);
    await forum.#raise(size.impediments);
    await site.settle();
    return forum;
  }

  /** Only what was filed in time is spoken of: agreements that end go on by silence. */
  async openSecond(): Promise<void> {
    if (this.site.standIn.site.kernel.now() < Date.parse(SECOND.opens)) await this.#at(SECOND.opens);
    await this.call('Fay', 'openEvent', {});
    for (const name of ['Fay', ...this.products.map(({ owner }) => owner)]) {
      const person = accountId(this.site.person(name).accountId);
      await this.call(name, 'attend', { person, for: null });
    }
    await this.site.settle();
    await this.rest();
  }

  /** The facilitator takes the agreements that end off the agenda. */
  async dropEnding(): Promise<void> {
    const { items } = await this.call('Fay', 'showAgenda', {});
    const ending = items.filter(({ topic }) => topic.kind === 'agreementEnding');
    for (const { id } of ending) {
      await this.call('Fay', 'dropAgendaItem', { item: id, isDropped: true });
      await this.rest();
    }
  }

  /** Nobody calls quicker than Jira lets the app ask. */
  call: CallHere = async (name, call, payload) => {
    const { kernel } = this.site.standIn.site;
    await kernel.advanceTo(kernel.now() + BETWEEN_CALLS_MS);
    return this.site.call(name, HOME, call, payload);
  };

  /** A minute of virtual time, in which storage counts what is read: people take as long for the next word. */
  async rest(): Promise<void> {
    const { kernel } = this.site.standIn.site;
    await kernel.advanceTo(kernel.now() + REST_MS);
  }

  async #at(now: string): Promise<void> {
    await this.site.standIn.site.control.clock({ now });
  }

  async #holdFirst(count: number): Promise<void> {
    const filed = await this.#file('Sten', { count, from: 0 });
    await this.#at(FIRST.opens);
    await this.call('Fay', 'openEvent', {});
    for (const { proposal, seats } of filed) {
      const owner = this.products.find(({ id }) => proposal.wish.changes[0]?.product === id)?.owner ?? '';
      const [seat] = seats;
      if (seat)
        await this.call(owner, 'answerProposal', { number: proposal.number, seat: seat.id, answer: { kind: 'agreed' }, reason: '' });
      await this.rest();
    }
    await this.#at(FIRST.closes);
    await this.call('Fay', 'closeEvent', {});
    await this.site.settle();
  }

  /** Each moves one issue up by some places, in one product after the other. */
  async #file(name: string, { count, from }: { count: number; from: number }): Promise<ProposalView[]> {
    const filed: ProposalView[] = [];
    for (let nth = from; nth < from + count; nth += 1) {
      const product = this.products[nth % this.products.length];
      if (!product) throw new Error('There is no product.');
      const place = 2 * Math.floor(nth / this.products.length);
      const [above = issueId(''), moved = issueId('')] = [product.issues[place], product.issues[place + 40]];
      const change = { kind: 'place' as const, product: product.id, issues: [moved], where: { kind: 'above' as const, issue: above } };
      if (nth % 10 === 0) await this.rest();
      const said = { reason: 'Three large customers wait for it.', costOfWaiting: 'Two people, every Monday.' };
      filed.push(await this.call(name, 'fileProposal', { wish: wish(`Wish ${String(nth + 1)} goes up`, 'backlog', [change], said) }));
    }
    return filed;
  }

  async #dragAround(count: number): Promise<void> {
    const product = this.products[0];
    for (let nth = 0; product && nth < count; nth += 1) {
      const [moved = '', above = ''] = [product.issues.at(-1 - nth), product.issues[nth]];
      await this.site.rank('Sten', [moved], { above });
      await this.site.settle();
    }
  }

  async #raise(count: number): Promise<void> {
    for (let nth = 0; nth < count; nth += 1) {
      const product = this.products[nth % this.products.length];
      if (!product) throw new Error('There is no product.');
      const title = `The test environment waits for a signature, case ${String(nth + 1)}`;
      const { number } = await this.call('Sten', 'raiseImpediment', { title, product: product.id, detail: '' });
      if (nth % 4 > 0) await this.call(LEADER, 'moveImpediment', { number, seen: 'raised', to: 'owned', reason: '' });
      if (nth % 4 > 1) await this.call(LEADER, 'moveImpediment', { number, seen: 'owned', to: 'inRemoval', reason: '' });
    }
  }

  /** A date is added and taken back, again and again; the newest entries are of impediments. */
  async #fillLog(wanted: number): Promise<void> {
    const { entries } = await this.call('Fay', 'listLog', {});
    for (let written = entries[0]?.number ?? 0; written < wanted; written += 2) {
      const { calendar } = await this.call('Fay', 'addDate', { to: '2027-06-01T10:00', reason: 'The board meets' });
      const added = calendar.changes.find(({ kind }) => kind === 'added');
      if (added?.kind === 'added') await this.call('Fay', 'undoDateChange', { planned: added.to });
    }
  }
}

type CallHere = <C extends Parameters<ServedSite['call']>[2]>(
  name: string,
  call: C,
  payload: Parameters<typeof ServedSite.prototype.call<C>>[3],
) => ReturnType<typeof ServedSite.prototype.call<C>>;

async function makeForum(site: ServedSite, imports: readonly { projectKey: string; name: string }[]): Promise<Product[]> {
  const { admin } = site;
  for (const [at, displayName] of [...OWNERS, LEADER].entries()) {
    if (!admin.users().some((user) => user.displayName === displayName))
      admin.addUser({ accountId: `557058:person${String(at)}`, displayName });
  }
  const idOf = (name: string) => accountId(site.person(name).accountId);
  admin.addProject({ key: HOME, name: 'Forum of all', leadAccountId: idOf('Fay') });
  admin.addBoard({ name: 'Forum board', type: 'kanban', projectKeys: [HOME] });
  const wanted = imports.map(({ projectKey, name }, at) => ({ key: projectKey, name, owner: OWNERS[at % OWNERS.length] ?? '' }));
  const { settings, rights } = FORMS.threeM;
  const forum = await site.call('Fay', HOME, 'makeForum', {
    name: 'Forum of all',
    zone: 'Etc/UTC',
    cadence: { everyWeeks: 1, weekdays: [1, 2], time: '14:00', firstDate: '2027-03-15' },
    products: wanted.map(({ key, name, owner }) => {
      const board = admin.boards().find(({ locationProjectId }) => locationProjectId === admin.project(key).id);
      return { name, boardId: boardId(String(board?.id)), owner: idOf(owner), strength: 'restore' as const };
    }),
    people: [
      { person: idOf(LEADER), role: 'leadershipTeam' },
      { person: idOf('Sten'), role: 'stakeholder' },
    ],
    settings: { ...settings, cutOffHours: 20 },
    rights,
  });
  return forum.products.map(({ id }, at) => ({
    id,
    key: wanted[at]?.key ?? '',
    owner: wanted[at]?.owner ?? '',
    issues: site.orderOf(wanted[at]?.key ?? '').map((key) => issueId(admin.issue(key).id)),
  }));
}
