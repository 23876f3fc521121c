/** Judges a group of breaches (rules B1-B3): beside the breaches, which stay as they are, with every class that was given before. */
import type { BreachCalls } from '../../contract/calls/breachCalls';
import { type ClassStep, classOf, mayClass } from '../../domain/breach/breachClass';
import type { BreachGroup } from '../../domain/breach/groups';
import type { Voice } from '../../domain/authority';
import type { Forum } from '../../domain/forum/forum';
import { type AccountId, breachId } from '../../domain/ids';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import { untilCommitted } from '../untilCommitted';
import { groupAround } from './groupAround';
import { withClasses } from './withClasses';

type Calls = BreachCalls['classBreaches'];
type Classing = { forum: Forum; actor: AccountId; input: Calls['input'] };

export async function classBreaches(deps: Deps, classing: Classing): Promise<Result<Calls['value'], Calls['refusal']>> {
  const { forum, actor } = classing;
  const outcome = await untilCommitted(() => tryToClass(deps, classing));
  if (!outcome.ok) return outcome;
  await deps.broadcast.forumChanged(forum.id);
  return ok({ entries: await withClasses(deps, { forum, reader: actor }, outcome.value.breaches) });
}

async function tryToClass(deps: Deps, { forum, actor, input }: Classing): Promise<Result<BreachGroup, Calls['refusal']> | 'conflict'> {
  const group = await groupAround(deps, forum.id, input.number);
  if (!group) return refused({ code: 'noSuchBreach' });
  const voice = mayClass(forum, group.productId, { person: actor, now: deps.clock.now() });
  if (!voice) return refused({ code: 'notTheProductOwner', owner: forum.products.find(({ id }) => id === group.productId)?.owner ?? null });
  const views = await withClasses(deps, { forum, reader: actor }, group.breaches);
  const standing = classOf(views);
  if (standing?.as === input.as) return ok(group);
  const anchor = views.find(({ classes }) => standing !== null && classes.includes(standing)) ?? views[0];
  const saved = await add(deps, { forum, group, number: anchor?.number ?? input.number, before: standing }, { as: input.as, voice });
  return saved === 'conflict' ? 'conflict' : ok(group);
}

type Adding = { forum: Forum; group: BreachGroup; number: number; before: ClassStep | null };

async function add(deps: Deps, { forum, group, number, before }: Adding, { as, voice }: { as: ClassStep['as']; voice: Voice }) {
  const now = deps.clock.now();
  const { productId, breaches } = group;
  const held = await deps.records.kept('breachClass', forum.id, number);
  const steps = [...(held?.value.steps ?? []), { as, voice, at: now, moves: breaches.length }];
  const fact = { kind: 'breachClassed' as const, id: breachId(number), productId, as, before: before?.as ?? null, moves: breaches.length };
  return deps.records.commit(
    {
      forumId: forum.id,
      writes: [{ kind: 'kept', of: 'breachClass', number, value: { number, productId, steps }, version: held?.version ?? 0 }],
      facts: [{ actor: voice.by, fact: { ...fact, for: voice.for } }],
    },
    now,
  );
}
