/** What the schedule does about emergencies (rules U4, U5, U15): it tells those whose turn it is, and who waits that one is over. Locks need none of it. */
import { turnsOf } from '../../domain/emergency/answering';
import { type Emergency, type Telling, endOf, grantedAt, phaseAt } from '../../domain/emergency/emergency';
import { askedNotice, endedNotice } from '../../domain/emergency/notices';
import type { Forum } from '../../domain/forum/forum';
import type { Register } from '../../domain/forum/register';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Notice } from '../../domain/lock/notice';
import { ok } from '../../domain/result';
import type { Deps } from '../ports';
import { readEmergencies } from './readEmergencies';
import { stepEmergency } from './stepEmergency';
import { aboutEmergency, ownersIn, tellPeople } from './tellPeople';

export async function sweepEmergencies(deps: Deps, forum: Forum, { open }: Register): Promise<void> {
  for (const emergency of await readEmergencies(deps, forum.id, open.emergency)) {
    const now = deps.clock.now();
    const phase = phaseAt(emergency, now);
    if (phase === 'asked') await tellNext(deps, forum, { emergency, now });
    if ((phase === 'ended' || phase === 'unanswered') && !emergency.told.includes('end')) await conclude(deps, forum, emergency);
  }
}

type At = { readonly emergency: Emergency; readonly now: Instant };

async function tellNext(deps: Deps, forum: Forum, { emergency, now }: At): Promise<void> {
  const due = emergency.parts
    .filter(({ answer }) => answer === null)
    .flatMap(({ product }) => turnsOf(forum, emergency, { product, now }))
    .filter(({ from }) => from <= now);
  const notice = askedNotice(emergency, aboutEmergency(forum, emergency), { waitedFor: true });
  for (const [way, telling] of [['proxy', 'standIns'] as const, ['management', 'management'] as const]) {
    const people = due.filter((turn) => turn.way === way).flatMap((turn) => turn.people);
    if (people.length > 0 && !emergency.told.includes(telling)) await claimAndTell(deps, forum, { emergency, telling, people, notice });
  }
}

/** Once its time is over by itself; one that a person ended needs no mail to tell so. */
async function conclude(deps: Deps, forum: Forum, emergency: Emergency): Promise<void> {
  const isByItself = emergency.ended === null;
  const notice = endedNotice(emergency, aboutEmergency(forum, emergency), { wasOpen: grantedAt(emergency) !== null });
  const people = isByItself ? [emergency.declaredBy, ...ownersIn(forum, emergency)] : [];
  await claimAndTell(deps, forum, { emergency, telling: 'end', people, notice });
}

type Claim = { emergency: Emergency; telling: Telling; people: readonly AccountId[]; notice: Notice };

/** Marked before it is sent: of two sweeps at once one tells. */
async function claimAndTell(deps: Deps, forum: Forum, { emergency, telling, people, notice }: Claim): Promise<void> {
  const { number } = emergency;
  const outcome = await stepEmergency(
    deps,
    { forum, actor: null, number },
    {
      decide: ({ emergency: held }) => {
        if (held.told.includes(telling)) return ok(held);
        const ended = telling === 'end' && held.ended === null ? { at: endOf(held), by: null } : held.ended;
        return ok({ ...held, ended, told: [...held.told, telling] });
      },
      factsOf: ({ before }) => (telling === 'end' && before.ended === null ? [{ kind: 'emergencyEnded', number, isEarly: false }] : []),
    },
  );
  const isMine = outcome.ok && outcome.value.after !== outcome.value.before;
  if (isMine) await tellPeople(deps, forum, emergency, { people, notice });
}
