/** One step of an emergency: decided on the record as it is, saved with what it opens or closes in the locks, or not at all (rules U5-U7). */
import type { Emergency } from '../../domain/emergency/emergency';
import type { EmergencyRefusal } from '../../domain/emergency/refusals';
import { openingOf } from '../../domain/emergency/opening';
import type { Forum } from '../../domain/forum/forum';
import { withClosed } from '../../domain/forum/register';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { EmergencyFact } from '../../domain/log/emergencyFacts';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps, Versioned, Write } from '../ports';
import { untilCommitted } from '../untilCommitted';
import { bringHardLocks, openingWrites } from './lockOpenings';

export type Stepping = { readonly forum: Forum; readonly actor: AccountId | null; readonly number: number };
export type Stepped = { readonly before: Emergency; readonly after: Emergency; readonly forum: Forum };
type Decided = Result<Emergency, EmergencyRefusal>;

type Step = {
  /** The very emergency where the step was made before: then nothing is saved. */
  readonly decide: (at: { forum: Forum; emergency: Emergency; now: Instant }) => Decided | Promise<Decided>;
  readonly factsOf: (step: Stepped) => readonly EmergencyFact[] | Promise<readonly EmergencyFact[]>;
};

/** The locks of its products are written by their jobs as well. */
const ATTEMPTS = 25;

export async function stepEmergency(
  deps: Deps,
  { forum: known, actor, number }: Stepping,
  { decide, factsOf }: Step,
): Promise<Result<Stepped, EmergencyRefusal>> {
  const outcome = await untilCommitted(async (): Promise<Result<Stepped, EmergencyRefusal> | 'conflict'> => {
    const held = await deps.records.kept('emergency', known.id, number);
    const forum = (await deps.records.forum(known.id))?.value;
    if (!held || !forum) return refused({ code: 'noSuchEmergency' });
    const decided = await decide({ forum, emergency: held.value, now: deps.clock.now() });
    if (!decided.ok) return decided;
    const step = { before: held.value, after: decided.value, forum };
    if (step.after === step.before) return ok(step);
    const facts = (await factsOf(step)).map((fact) => ({ actor, fact }));
    const writes = await writesOf(deps, held, step);
    return (await deps.records.commit({ forumId: known.id, writes, facts }, deps.clock.now())) === 'conflict' ? 'conflict' : ok(step);
  }, ATTEMPTS);
  if (!outcome.ok || outcome.value.after === outcome.value.before) return outcome;
  await bringHardLocks(deps, outcome.value.forum, outcome.value);
  await deps.broadcast.forumChanged(known.id);
  return outcome;
}

async function writesOf(deps: Deps, { version }: Versioned<Emergency>, step: Stepped): Promise<Write[]> {
  const { before, after, forum } = step;
  const own: Write = { kind: 'kept', of: 'emergency', number: after.number, value: after, version };
  const locks = await openingWrites(deps, step);
  if (after.review === null || before.review !== null) return [own, ...locks];
  const register = await deps.records.register(forum.id);
  const value = withClosed(register.value, 'emergency', [after.number]);
  return [own, ...locks, { kind: 'register', value, version: register.version }];
}

/** G1: what the step opens in the locks. */
export const openingFacts = ({ before, after }: Pick<Stepped, 'before' | 'after'>): readonly EmergencyFact[] =>
  after.parts.flatMap(({ product }): EmergencyFact[] => {
    const opening = openingOf(after, product);
    if (opening === null || openingOf(before, product) !== null) return [];
    const { from, until, issues } = opening;
    return [{ kind: 'lockOpenedByEmergency', number: after.number, product, issues: issues?.length ?? null, from, until }];
  });
