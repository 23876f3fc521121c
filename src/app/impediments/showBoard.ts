/** The board of impediments over all products: what is not confirmed, and what was confirmed since the last event closed. */
import type { ImpedimentBoard } from '../../contract/calls/impedimentCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import type { Deps } from '../ports';
import { abilitiesIn } from '../presenting/abilities';
import { presentInShort } from './presentCard';
import { readImpediments } from './readImpediments';
import { lately } from './withConfirmedIn';

export async function showBoard(deps: Deps, { forum, actor }: { forum: Forum; actor: AccountId }): Promise<ImpedimentBoard> {
  const register = (await deps.records.register(forum.id)).value;
  const now = deps.clock.now();
  const confirmed = lately(register, now);
  const shown = confirmed.filter(({ at }) => at >= lastClose(forum)).map(({ number }) => number);
  const impediments = await readImpediments(deps, forum.id, [...register.open.impediment, ...shown]);
  return {
    cards: impediments.map((impediment) => presentInShort(forum, impediment, { person: actor, now })),
    sameDay: { confirmed: confirmed.length, sameDay: confirmed.filter(({ sameDay }) => sameDay).length },
    mayRaise: abilitiesIn(forum, { person: actor, now }).mayRaiseImpediment,
    asOf: now,
  };
}

/** While an event is on, what was confirmed since it opened; before the first event, everything. */
function lastClose({ event, madeAt }: Forum): Instant {
  switch (event.state) {
    case 'closed':
      return event.closedAt;
    case 'open':
    case 'closing':
      return event.openedAt;
    case 'notHeldYet':
      return madeAt;
  }
}
