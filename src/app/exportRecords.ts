/** A forum's records as they are stored, part by part, for its facilitators to keep (rule H9). Issues and people stay ids: names are Jira's. */
import type { ExportPart, StrengthCalls } from '../contract/calls/strengthCalls';
import { mayLead } from '../domain/authority';
import type { Forum } from '../domain/forum/forum';
import { type NotTheFacilitator, notTheFacilitator } from '../domain/forum/refusals';
import type { AccountId } from '../domain/ids';
import { type Result, ok, refused } from '../domain/result';
import type { Deps, KeptKind } from './ports';

/** What a call answers at once: far below what a function may send. */
const AT_ONCE = 50;

type Stretch = StrengthCalls['exportRecords']['value'];
type Asked = { forum: Forum; actor: AccountId; part: ExportPart; after?: number };

/** Numbered records upwards from the first; breaches and the log downwards from the newest, `after` being the last one answered. */
export async function exportRecords(deps: Deps, { forum, actor, part, after }: Asked): Promise<Result<Stretch, NotTheFacilitator>> {
  if (!mayLead(forum, actor)) return refused(notTheFacilitator(forum));
  return ok(await read(deps, forum, part, after));
}

async function read(deps: Deps, forum: Forum, part: ExportPart, after: number | undefined): Promise<Stretch> {
  const page = { before: after ?? null, size: AT_ONCE };
  switch (part) {
    case 'forum':
      return { records: [forum, (await deps.records.register(forum.id)).value], next: null };
    case 'locks':
      return locks(deps, forum);
    case 'health':
      return health(deps, forum);
    case 'classes':
      return classes(deps, forum, page);
    case 'emergencies':
      return numbered(deps, forum, 'emergency', after);
    case 'breaches':
      return downwards(await deps.records.breaches(forum.id, page));
    case 'log':
      return downwards((await deps.records.logEntries(forum.id, page)).entries);
    case 'sessions':
      return byEvent(deps, forum, 'session', after);
    case 'minutes':
      return byEvent(deps, forum, 'minutes', after);
    case 'proposals':
      return numbered(deps, forum, 'proposal', after);
    case 'agreements':
      return numbered(deps, forum, 'agreement', after);
    case 'impediments':
      return numbered(deps, forum, 'impediment', after);
    case 'pathways':
      return numbered(deps, forum, 'pathway', after);
  }
}

async function locks(deps: Deps, { products }: Forum): Promise<Stretch> {
  const records = await Promise.all(
    products.map(async ({ id }) => {
      const lock = (await deps.records.lock(id))?.value ?? null;
      return lock?.order ? { ...lock, agreedOrder: (await deps.orders.load(id, lock.order)).ids } : lock;
    }),
  );
  return { records, next: null };
}

/** Checks, gaps and proofs, a record a product. */
async function health(deps: Deps, forum: Forum): Promise<Stretch> {
  const records = await Promise.all(forum.products.map(({ id }) => deps.records.lockHealth(id, forum.id)));
  return { records: records.map(({ value }) => value), next: null };
}

/** What breaches were judged to be, along the breaches. */
async function classes(deps: Deps, forum: Forum, page: { before: number | null; size: number }): Promise<Stretch> {
  const breaches = await deps.records.breaches(forum.id, page);
  const numbers = breaches.map(({ number }) => number);
  const records = (await deps.records.keptMany('breachClass', forum.id, numbers)).map(({ value }) => value);
  return { records, next: downwards(breaches).next };
}

function downwards(records: readonly { readonly number: number }[]): Stretch {
  const last = records.at(-1)?.number ?? 1;
  return { records, next: records.length === AT_ONCE && last > 1 ? last : null };
}

type Numbered = 'proposal' | 'agreement' | 'impediment' | 'pathway' | 'emergency';

async function numbered(deps: Deps, forum: Forum, of: Numbered, after = 0): Promise<Stretch> {
  const { next } = (await deps.records.register(forum.id)).value;
  return upTo(deps, forum, of, { after, last: next[of] - 1 });
}

async function byEvent(deps: Deps, forum: Forum, of: 'session' | 'minutes', after = forum.firstEvent - 1): Promise<Stretch> {
  const last = forum.event.state === 'notHeldYet' ? after : forum.event.number;
  return upTo(deps, forum, of, { after, last });
}

async function upTo(deps: Deps, forum: Forum, of: KeptKind, { after, last }: { after: number; last: number }): Promise<Stretch> {
  const until = Math.min(after + AT_ONCE, last);
  const numbers = Array.from({ length: Math.max(0, until - after) }, (_, index) => after + 1 + index);
  const records = (await deps.records.keptMany(of, forum.id, numbers)).map(({ value }) => value);
  return { records, next: until < last ? until : null };
}
