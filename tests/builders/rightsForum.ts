/**
 * A forum with a person of each role, taken to one of five states as people would take it there; then copies of it, each as good as new.
 * The event before agreed one proposal; the one that the states are about is THE_PROPOSAL.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Api, CallName, Reply } from '../../src/contract/api';
import { type AccountId, type BoardId, type IssueId, type ProductId, accountId, boardId, issueId } from '../../src/domain/ids';
import { readManifest } from '../stand-in/forge/forge';
import type { Row } from '../stand-in/forge/kvs/rows';
import { ADMINISTRATORS_ROLE } from '../stand-in/jira/permissions';
import type { Change } from '../stand-in/kernel/store';
import { type Site, createSite } from '../stand-in/site/site';
import { LockedForum, START, appBundle, siteWithBacklog } from './lockedForum';
import { type Role, ROLES, type State } from './rightsRoles';
import { tookTo } from './rightsStates';

/** What the calls of the table name. */
type Named = { pay: ProductId; ops: ProductId; payBoard: BoardId; newBoard: BoardId };

export class RightsForum {
  readonly forum: LockedForum;

  constructor(
    readonly state: State,
    readonly site: Site,
    readonly named: Named,
  ) {
    const { id } = site.jira.admin.project('PAY');
    this.forum = new LockedForum(site, peopleOfBuilder, { id: named.payBoard, projectId: id, projectKey: 'PAY' });
  }

  account(role: Role): AccountId {
    return accountOf(role);
  }

  issue(key: string): IssueId {
    return issueId(this.site.jira.admin.issue(key).id);
  }

  now(): number {
    return this.site.kernel.now();
  }

  /** As `/__site__/invoke` calls it. @throws Error on a fault */
  async try(role: Role, call: CallName, payload: unknown): Promise<Reply<CallName>> {
    const project = { id: this.forum.board.projectId, key: 'PAY' };
    const context = { type: 'jira:projectPage', project };
    const outcome = await this.site.control.invoke({ function: 'page-calls', call, payload, accountId: accountOf(role), context });
    if (!outcome.ok) throw new Error(`${call} as ${role} failed: ${outcome.error.message}`);
    return outcome.value as Reply<CallName>; // what the resolver answers is typed where the resolver is
  }

  async value<C extends CallName>(role: Role, call: C, payload: Api[C]['input']): Promise<Api[C]['value']> {
    const reply = await this.try(role, call, payload);
    if (!reply.ok) throw new Error(`${call} as ${role} was refused: ${JSON.stringify(reply.refusal)}`);
    return reply.value; // the answer of that very call
  }

  /** A while later: Jira counts the calls of each second, and the storage those of each minute. */
  async wait(advance: 'PT1S' | 'PT1M' = 'PT1S'): Promise<void> {
    await this.site.control.clock({ advance });
  }

  /** Every row that the app stores; a row that was written since is another object. */
  rows(): Map<string, Row> {
    const found = new Map<string, Row>();
    for (const space of STORED) {
      for (const [key, row] of this.site.kernel.store.table<Row>(space).entries()) found.set(`${space} ${key}`, row);
    }
    return found;
  }
}

const STORED = ['kvs', ...['forum', 'lock', 'inbox', 'breach', 'entry', 'record'].map((name) => `kvs.entity.${name}`)];

const accountOf = (role: Role): AccountId => accountId(`557058:${BUILDERS_NAMES[role] ?? role}`);
/** The people whom the builder of a locked forum makes, under the names it gives them. */
const BUILDERS_NAMES: Partial<Record<Role, string>> = { productOwner: 'owner', otherProductOwner: 'developer', management: 'manager' };
const peopleOfBuilder = {
  facilitator: accountOf('facilitator'),
  owner: accountOf('productOwner'),
  manager: accountOf('management'),
  developer: accountOf('otherProductOwner'),
};

/** Makes the forum in that state once; each call of what it answers gives a copy that nobody has touched. */
export async function forumIn(state: State): Promise<() => Promise<RightsForum>> {
  const begun = await siteWithBacklog();
  const room = await inhabited(begun);
  await tookTo(room, state);
  begun.site.kernel.checkpoint();
  const kept: readonly Change[] = begun.site.kernel.store.takeChanges().filter(({ value }) => value !== undefined);
  return () => copyOf(kept, { state, named: room.named });
}

async function copyOf(kept: readonly Change[], { state, named }: { state: State; named: Named }): Promise<RightsForum> {
  const manifest = readManifest(readFileSync(join(__dirname, '..', '..', 'manifest.yml'), 'utf8'));
  const app = await appBundle();
  const site = createSite({ start: START, seed: 1, manifest, app, baseUrl: 'https://stand-in.example', kept });
  return new RightsForum(state, site, named);
}

/** The forum is made by its facilitator; then only the Jira administrator administers its project, and the stranger sees nothing of it. */
async function inhabited(begun: LockedForum): Promise<RightsForum> {
  const { admin } = begun.site.jira;
  const known = new Set(Object.values(peopleOfBuilder));
  for (const role of ROLES.filter((one) => !known.has(accountOf(one)))) {
    admin.addUser({ accountId: accountOf(role), displayName: role, siteAdmin: role === 'jiraAdmin' });
  }
  const ops = begun.elsewhere('OPS', 6);
  const free = begun.elsewhere('NEW');
  const people = (['management', 'stakeholder', 'observer'] as const).map((role) => ({ person: accountOf(role), role }));
  const made = await begun.value('facilitator', 'makeForum', {
    ...begun.input({ products: [begun.product(), ops.product({ name: 'Ops', owner: accountOf('otherProductOwner') })] }),
    cadence: { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-08' },
    people: [...people, { person: accountOf('leader'), role: 'leadershipTeam' }, { person: accountOf('proposer'), role: 'stakeholder' }],
  });
  const [pay, other] = made.products;
  if (!pay || !other) throw new Error('There are not two products.');
  for (const key of ['PAY', 'OPS', 'NEW']) {
    const seeing = ROLES.filter((role) => role !== 'stranger').map((role) => ({ type: 'user' as const, accountId: accountOf(role) }));
    admin.permitOnly(key, 'BROWSE_PROJECTS', seeing);
    admin.addToRole(key, ADMINISTRATORS_ROLE, accountOf('jiraAdmin'));
    admin.removeFromRole(key, ADMINISTRATORS_ROLE, accountOf('facilitator'));
  }
  const named = { pay: pay.id, ops: other.id, payBoard: boardId(begun.board.id), newBoard: boardId(free.board.id) };
  return new RightsForum('betweenEvents', begun.site, named);
}
