/** Making a forum (rules F1-F3, F6, F10). */
import type { Agreement } from '../domain/agreement/agreement';
import { isZone } from '../domain/calendar/localTime';
import { FORMS } from '../domain/forum/forms';
import { type Forum, withProduct } from '../domain/forum/forum';
import { type Member, withoutDoubles } from '../domain/forum/people';
import type { Continues, MakeForumInput, SetupRefusal } from '../domain/forum/setup';
import { type AccountId, type ProjectId, forumId } from '../domain/ids';
import { type Result, ok, refused } from '../domain/result';
import { bringAgreements, examineStanding } from './bringAgreements';
import { examineProduct, guardProducts, newLockOf, unguardProducts } from './guardProducts';
import { isAmong } from './lockedBacklogs';
import { activeAmong } from './people/activeAmong';
import type { Deps } from './ports';
import { untilCommitted } from './untilCommitted';

/** A transaction holds 25 writes. */
const PRODUCTS_A_COMMIT = 20;

/** The person who makes a forum facilitates it. Nothing is saved unless every product can join. */
export async function makeForum(
  deps: Deps,
  { actor, project, input }: { actor: AccountId; project: ProjectId; input: MakeForumInput },
): Promise<Result<Forum, SetupRefusal>> {
  if (!isZone(input.zone)) return refused({ code: 'unknownZone', zone: input.zone });
  if (input.products.length === 0) return refused({ code: 'noProducts' });
  // Asked again when the home is taken; here so that a project that has its forum is left as it is.
  if (await deps.records.forumAt(project)) return refused({ code: 'forumExists' });
  const stranger = await unknownAmong(deps, input.people ?? []);
  if (stranger !== undefined) return refused({ code: 'personUnknown', person: stranger });
  let forum: Forum = { ...emptyForum(deps, { actor, project }), name: input.name, zone: input.zone, ...begun(input) };
  for (const wanted of input.products) {
    const product = await examineProduct(deps, wanted);
    if (!product.ok) return product;
    if (await isAmong(deps, forum.products, product.value.board)) return refused({ code: 'boardTwice', boardId: wanted.boardId });
    const joined = withProduct(forum, product.value);
    if (!joined.ok) return joined;
    forum = joined.value;
  }
  const { continues } = input;
  const standing = continues ? await examineStanding(deps, forum, continues) : ok([]);
  if (!standing.ok) return standing;
  for (const product of forum.products) await deps.records.createLock(newLockOf(deps, forum, product));
  await deps.records.createForum(forum);
  return found(deps, forum, { actor, continues, agreements: standing.value });
}

/** What the form fixed, or the blank form where it was not asked. The table of rights counts from its first version here. */
function begun({ cadence, people = [], settings = FORMS.blank.settings, rights = FORMS.blank.rights, continues }: MakeForumInput) {
  return {
    calendar: { cadence, changes: [] },
    people: withoutDoubles(people),
    settings,
    rights: { ...rights, version: 1 },
    firstEvent: continues?.nextEvent ?? 1,
  };
}

async function unknownAmong(deps: Deps, people: readonly Member[]): Promise<AccountId | undefined> {
  const named = [...new Set(people.map(({ person }) => person))];
  const active = await activeAmong(deps, named);
  return named.find((person) => !active.has(person));
}

type Bringing = { actor: AccountId; continues: Continues | undefined; agreements: readonly Agreement[] };

/** The boards are taken first and the project's home last: where either is taken already, nothing of the forum counts. */
async function found(deps: Deps, forum: Forum, { actor, agreements, continues }: Bringing): Promise<Result<Forum, SetupRefusal>> {
  for (let start = 0; start < forum.products.length; start += PRODUCTS_A_COMMIT) {
    const added = forum.products.slice(start, start + PRODUCTS_A_COMMIT);
    const guarding = await untilCommitted(() => guardProducts(deps, forum, { actor, added, isNew: start === 0 }));
    if (guarding.ok) continue;
    await unguardProducts(deps, forum);
    return guarding;
  }
  if (continues) await bringAgreements(deps, forum, { actor, agreements, continues });
  if (await deps.records.takeHome(forum.projectId, forum.id)) return ok(forum);
  await unguardProducts(deps, forum);
  return refused({ code: 'forumExists' });
}

function emptyForum(deps: Deps, { actor, project }: { actor: AccountId; project: ProjectId }): Forum {
  const event = { state: 'notHeldYet' as const };
  return {
    id: forumId(deps.newId()),
    projectId: project,
    madeAt: deps.clock.now(),
    name: '',
    zone: '',
    calendar: { cadence: null, changes: [] },
    people: [],
    proxies: [],
    settings: FORMS.blank.settings,
    rights: FORMS.blank.rights,
    firstEvent: 1,
    facilitators: [actor],
    products: [],
    event,
  };
}
