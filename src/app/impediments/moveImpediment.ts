/** Moves an impediment over the board (rules I3-I6), and asks who raised it to confirm once it is removed (rule I7). */
import type { ImpedimentCalls, ImpedimentCard, ImpedimentRefusal } from '../../contract/calls/impedimentCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Impediment } from '../../domain/impediment/impediment';
import { removedNotice } from '../../domain/impediment/notices';
import { moveImpediment as moved } from '../../domain/impediment/steps';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps, Versioned, Write } from '../ports';
import { untilCommitted } from '../untilCommitted';
import { presentCard } from './presentCard';
import { tellAbout } from './tellAbout';
import { withConfirmedIn } from './withConfirmedIn';

type Input = { forum: Forum; actor: AccountId; input: ImpedimentCalls['moveImpediment']['input'] };
type Step = { before: Impediment; after: Impediment };

export async function moveImpediment(deps: Deps, { forum, actor, input }: Input): Promise<Result<ImpedimentCard, ImpedimentRefusal>> {
  const outcome = await untilCommitted(() => tryToMove(deps, { forum, actor, input }));
  if (!outcome.ok) return outcome;
  const { before, after } = outcome.value;
  if (after !== before) await tell(deps, forum, outcome.value);
  return ok(presentCard(forum, after, { person: actor, now: deps.clock.now() }));
}

async function tryToMove(deps: Deps, { forum, actor, input }: Input): Promise<Result<Step, ImpedimentRefusal> | 'conflict'> {
  const held = await deps.records.kept('impediment', forum.id, input.number);
  if (!held) return refused({ code: 'noSuchImpediment' });
  const before = held.value;
  const after = moved(forum, before, { ...input, actor, now: deps.clock.now() });
  if (!after.ok) return after;
  if (after.value === before) return ok({ before, after: before });
  const outcome = await deps.records.commit(
    {
      forumId: forum.id,
      writes: await writesOf(deps, held, after.value),
      facts: [{ actor, fact: { kind: 'impedimentMoved', number: before.number, from: before.column, to: after.value.column } }],
    },
    deps.clock.now(),
  );
  return outcome === 'conflict' ? 'conflict' : ok({ before, after: after.value });
}

async function writesOf(deps: Deps, { version }: Versioned<Impediment>, value: Impediment): Promise<Write[]> {
  const { number, column, forumId } = value;
  const write: Write = { kind: 'kept', of: 'impediment', number, value, version };
  if (column !== 'confirmed') return [write];
  const register = await deps.records.register(forumId);
  return [write, { kind: 'register', value: withConfirmedIn(register.value, value, deps.clock.now()), version: register.version }];
}

async function tell(deps: Deps, forum: Forum, { before, after }: Step): Promise<void> {
  await deps.jobs.pushForForum({ kind: 'project', forumId: forum.id, of: 'impediment', number: after.number });
  await deps.broadcast.forumChanged(forum.id);
  const isNews = after.column === 'removed' && after.raisedBy !== after.owner && before.column !== 'removed';
  if (isNews) await tellAbout(deps, after, { person: after.raisedBy, notice: removedNotice });
}
