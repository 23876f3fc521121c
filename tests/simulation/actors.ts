/** Makes one step in Jira, as the people of the world would. What cannot be done then is left out. */
import { isOut, orderOf } from './records';
import type { JiraAction } from './steps';
import type { Watch } from './watch';
import { ask, type ProductIndex, shownIn, type World } from './world';

const DONE = '41';
const TO_DO = '11';

export class Actors {
  readonly #world: World;
  readonly #watch: Watch;

  constructor(world: World, watch: Watch) {
    this.#world = world;
    this.#watch = watch;
  }

  async make(action: JiraAction): Promise<void> {
    switch (action.do) {
      case 'drag':
        return this.#drag(action.product, this.#who(action), action);
      case 'burst':
        for (const { issue, to } of action.drags)
          await this.#drag(action.product, this.#who({ ...action, by: 5 }), { issues: [issue], to, side: 'above' });
        return;
      case 'create':
        return this.#create(action.product, this.#who(action), action.toTop);
      case 'import':
        return this.#importIssues(action.product, action.count);
      case 'finish':
      case 'reopen':
      case 'moveAway':
      case 'remove':
      case 'parent':
        return this.#changeOne(action);
      case 'sprintAdd':
        return this.#sprintAdd(action.product, this.#who(action), action);
      case 'sprintComplete':
        return this.#sprintComplete(action.product, this.#who(action));
      case 'rebalance':
        this.#world.site.jira.rebalance(undefined, { share: action.share });
        return;
    }
  }

  #who({ product, by }: { product: ProductIndex; by: number | 'owner' }): string {
    const { backlogs, others } = this.#world;
    if (by === 'owner') return backlogs[product].owner;
    const all = [...others, backlogs[product === 0 ? 1 : 0].owner];
    return all[by % all.length] ?? '';
  }

  #shown(product: ProductIndex): string[] {
    return shownIn(this.#world, product);
  }

  #changed(by: string): void {
    this.#watch.lookAround(by);
  }

  async #tick(): Promise<void> {
    await this.#world.site.kernel.advanceTo(this.#world.site.kernel.now() + 1);
  }

  async #drag(
    product: ProductIndex,
    by: string,
    { issues, to, side }: { issues: readonly number[]; to: number; side: 'above' | 'below' },
  ): Promise<void> {
    await this.#tick();
    const shown = this.#shown(product);
    const moved = [...new Set(issues.map((number) => shown[number % shown.length] ?? ''))];
    const rest = shown.filter((issue) => !moved.includes(issue));
    const anchor = rest[to % rest.length];
    if (shown.length < 2 || anchor === undefined) return;
    const place = side === 'above' ? { rankBeforeIssue: anchor } : { rankAfterIssue: anchor };
    this.#rest(by, 'PUT', '/rest/agile/1.0/issue/rank', { issues: moved, ...place });
  }

  #rest(by: string, method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): unknown {
    const { status, body: answered } = ask(this.#world.site, by, method, path, body);
    if (status >= 300) throw new Error(`${method} ${path} was answered ${status}: ${JSON.stringify(answered)}`);
    this.#changed(by);
    return answered;
  }

  async #create(product: ProductIndex, by: string, toTop: boolean): Promise<void> {
    await this.#tick();
    const { key } = this.#world.backlogs[product];
    const made = this.#rest(by, 'POST', '/rest/api/3/issue', {
      fields: { project: { key }, issuetype: { name: 'Story' }, summary: 'New' },
    });
    const [top] = this.#shown(product);
    const { id } = made as { id: string };
    if (!toTop || top === undefined || top === id) return;
    await this.#tick();
    this.#rest(by, 'PUT', '/rest/agile/1.0/issue/rank', { issues: [id], rankBeforeIssue: top });
  }

  async #importIssues(product: ProductIndex, count: number): Promise<void> {
    await this.#tick();
    const by = this.#world.others[8] ?? '';
    const rows = Array.from({ length: count }, (_, index) => ({ summary: `Imported ${index}` }));
    this.#world.site.jira.admin.addIssues(this.#world.backlogs[product].key, rows, { by, emitEvents: true });
    this.#changed(by);
  }

  async #changeOne(action: Extract<JiraAction, { issue: number; product: ProductIndex }>): Promise<void> {
    await this.#tick();
    const { site, home, backlogs, epics } = this.#world;
    const { product } = action;
    const by = this.#who(action);
    const epic = site.jira.admin.issue(epics[product]).id;
    const pool =
      action.do === 'reopen'
        ? orderOf(site, backlogs[product].projectId).filter((id) => id !== epic && isOut(site, id))
        : this.#shown(product);
    const issue = pool[action.issue % pool.length];
    // A backlog keeps some issues to play with.
    if (issue === undefined || (action.do !== 'reopen' && action.do !== 'parent' && pool.length < 6)) return;
    if (action.do === 'finish' || action.do === 'reopen') {
      this.#rest(by, 'POST', `/rest/api/3/issue/${issue}/transitions`, { transition: { id: action.do === 'finish' ? DONE : TO_DO } });
    } else if (action.do === 'moveAway') {
      site.jira.admin.moveIssue(issue, 'HQ', by);
      this.#changed(by);
    } else if (action.do === 'remove') this.#rest(home.people.facilitator, 'DELETE', `/rest/api/3/issue/${issue}`);
    else this.#rest(by, 'PUT', `/rest/api/3/issue/${issue}`, { fields: { parent: { key: epics[product] } } });
  }

  async #sprintAdd(product: ProductIndex, by: string, { issues, to }: { issues: readonly number[]; to: number | null }): Promise<void> {
    await this.#tick();
    const shown = this.#shown(product);
    if (shown.length < 6) return;
    const { site, backlogs } = this.#world;
    const open = site.kernel.store.table<{ id: number; boardId: number; state: string }>('jira.sprints');
    const running = [...open.values()].find(({ boardId, state }) => String(boardId) === backlogs[product].boardId && state === 'active');
    const sprint =
      running ??
      site.jira.admin.addSprint(Number(backlogs[product].boardId), { name: 'Sprint', state: 'active', startDate: 1, endDate: 2 });
    const taken = [...new Set(issues.map((number) => shown[number % shown.length] ?? ''))];
    const rest = shown.filter((issue) => !taken.includes(issue));
    const place = to === null ? {} : { rankBeforeIssue: rest[to % rest.length] };
    this.#rest(by, 'POST', `/rest/agile/1.0/sprint/${sprint.id}/issue`, { issues: taken, ...place });
  }

  async #sprintComplete(product: ProductIndex, by: string): Promise<void> {
    await this.#tick();
    const { site, backlogs } = this.#world;
    const sprints = site.kernel.store.table<{ id: number; boardId: number; state: string }>('jira.sprints');
    const running = [...sprints.values()].find(({ boardId, state }) => String(boardId) === backlogs[product].boardId && state === 'active');
    if (!running) return;
    this.#watch.isSprintReturn = true;
    this.#rest(by, 'POST', `/rest/agile/1.0/sprint/${running.id}`, { state: 'closed' });
    this.#watch.isSprintReturn = false;
  }
}
