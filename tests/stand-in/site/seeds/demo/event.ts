/** The first event of the demonstration, and what waits for the next: every step is a call that a person could have made. */
import * as v from 'valibot';
import type { Site } from '../../site';
import { EVENT_MINUTES, type CallAs, type Story } from './forum';
import type { Handle, People } from './people';
import type { DemoProject } from './projects';

export type Telling = { site: Site; people: People; products: readonly DemoProject[]; call: CallAs };

const MINUTE_MS = 60_000;
const forumPage = v.object({ forum: v.object({ products: v.array(v.object({ id: v.string(), name: v.string() })) }) });
const filed = v.object({ proposal: v.object({ number: v.number() }), seats: v.array(v.object({ id: v.string() })) });
const raised = v.object({ number: v.number() });

/** Two proposals are filed the day before, and answered in the event: one agreed with a change, one as it was. */
export async function holdFirstEvent(telling: Telling, story: Story): Promise<void> {
  const { site, people, call } = telling;
  await site.kernel.advanceTo(story.opensAt - 45 * MINUTE_MS);
  const finance = await move(telling, 'lena', {
    product: 'Payments',
    issue: 'Let finance search payments by bank reference',
    above: 'Match incoming transfers to orders',
    title: 'Finance searches payments by bank reference, before we match transfers',
    reason: 'Customer care answers forty calls a week about transfers nobody finds.',
    costOfWaiting: 'Two people, every Monday.',
  });
  const label = await move(telling, 'gregor', {
    product: 'Storefront',
    issue: 'Return label in the order history',
    above: 'Reviews with photographs',
    title: 'Return label in the order history before reviews',
    reason: 'Three large customers ask for it in every meeting.',
    costOfWaiting: 'Returns by phone cost 4 euros each.',
  });
  await site.kernel.advanceTo(story.opensAt);
  await call(people.marta, 'openEvent', {});
  for (const handle of ['marta', 'celine', 'tomas', 'rukmini', 'ingrid'] as const)
    await call(people[handle], 'attend', { person: people[handle], for: null });
  await site.kernel.advanceTo(story.opensAt + 5 * MINUTE_MS);
  await call(people.marta, 'goToItem', { item: `proposal-${finance.number}`, seen: null });
  await call(people.celine, 'answerProposal', { number: finance.number, seat: finance.seat, answer: { kind: 'agreed' }, reason: '' });
  await site.kernel.advanceTo(story.opensAt + 14 * MINUTE_MS);
  await call(people.marta, 'nextItem', { seen: `proposal-${finance.number}` });
  await call(people.tomas, 'answerProposal', {
    number: label.number,
    seat: label.seat,
    answer: { kind: 'agreed' },
    reason: 'It fits the sprint.',
  });
  await site.kernel.advanceTo(story.opensAt + EVENT_MINUTES * MINUTE_MS);
  await call(people.marta, 'closeEvent', {});
  await site.kernel.settle();
}

/** What waits in silence for the next event: a wish over two products, and a Product Owner's own. */
export async function fileForTheNext(telling: Telling, story: Story): Promise<void> {
  const { site } = telling;
  await site.kernel.advanceTo(story.dragAt - 30 * MINUTE_MS);
  await move(telling, 'gregor', {
    product: 'Payments',
    issue: 'Invoice for business customers',
    above: 'Match incoming transfers to orders',
    title: 'Invoices for business customers first, and the basket on the watch',
    reason: 'A contract with a retail chain names both.',
    costOfWaiting: 'The chain signs with somebody else at the end of the month.',
    also: { product: 'Mobile app', issue: 'Loyalty card in the wallet', above: 'Show the basket on the watch' },
  });
  await move(telling, 'tomas', {
    product: 'Storefront',
    issue: 'Operate the whole checkout by keyboard',
    above: 'Compare up to four products',
    title: 'Checkout by keyboard before comparing products',
    reason: 'Accessibility law applies from June.',
    costOfWaiting: '',
  });
}

/** Two impediments of today: one nobody has taken yet, one that is being removed. */
export async function raiseToday({ site, people, call, products }: Telling): Promise<void> {
  const product = await productIds({ people, call });
  const [payments, mobile] = [products[0], products[2]].map((one) => product.get(one?.name ?? '') ?? '');
  const raise = async (title: string, of: string | undefined) =>
    v.parse(raised, await call(people.yuki, 'raiseImpediment', { title, product: of ?? '', detail: '' })).number;
  await raise('The test account at the bank waits for a signature of finance', payments);
  const stores = await raise('The app stores refuse the build: the company account has expired', mobile);
  await site.kernel.advanceTo(site.kernel.now() + 5 * MINUTE_MS);
  await call(people.ingrid, 'moveImpediment', { number: stores, seen: 'raised', to: 'owned', reason: '' });
  await call(people.ingrid, 'moveImpediment', { number: stores, seen: 'owned', to: 'inRemoval', reason: '' });
}

type Placing = { product: string; issue: string; above: string };
type Wanted = Placing & { title: string; reason: string; costOfWaiting: string; also?: Placing };

async function productIds({ people, call }: Pick<Telling, 'people' | 'call'>): Promise<ReadonlyMap<string, string>> {
  const { forum } = v.parse(forumPage, await call(people.marta, 'showForum', {}));
  return new Map(forum.products.map(({ id, name }) => [name, id]));
}

async function move(telling: Telling, by: Handle, wanted: Wanted): Promise<{ number: number; seat: string }> {
  const { site, people, call, products } = telling;
  const ids = await productIds(telling);
  const place = ({ product, issue, above }: Placing) => {
    const keys = products.find(({ name }) => name === product)?.keys;
    const idOf = (summary: string) => site.jira.admin.issue(keys?.get(summary) ?? '').id;
    return { kind: 'place', product: ids.get(product), issues: [idOf(issue)], where: { kind: 'above', issue: idOf(above) } };
  };
  const { title, reason, costOfWaiting } = wanted;
  const wish = {
    kind: 'backlog',
    title,
    changes: [wanted, ...(wanted.also ? [wanted.also] : [])].map(place),
    reason,
    costOfWaiting,
    customerProblem: '',
    evidence: '',
  };
  const { proposal, seats } = v.parse(filed, await call(people[by], 'fileProposal', { wish }));
  return { number: proposal.number, seat: seats[0]?.id ?? '' };
}
