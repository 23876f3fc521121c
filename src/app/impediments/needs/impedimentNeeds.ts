/** What one person is to do about impediments (rules I3-I5): take, remove, confirm; those due first come first. */
import type { ImpedimentCard, Need } from '../../../contract/calls/impedimentCalls';
import type { Forum } from '../../../domain/forum/forum';
import type { AccountId } from '../../../domain/ids';
import type { Impediment } from '../../../domain/impediment/impediment';
import { isAskedToTake } from '../../../domain/impediment/sides';
import { isRaisingSide } from '../../../domain/impediment/steps';
import type { Instant } from '../../../domain/instant';
import { presentInShort } from '../presentCard';

type Reader = { person: AccountId; now: Instant };
type ImpedimentNeed = Extract<Need, { impediment: ImpedimentCard }>;

const ORDER: Readonly<Record<ImpedimentNeed['kind'], number>> = { takeImpediment: 0, removeImpediment: 1, confirmRemoval: 2 };

export function impedimentNeeds(forum: Forum, impediments: readonly Impediment[], reader: Reader): readonly Need[] {
  const needs = impediments.flatMap((impediment): ImpedimentNeed[] => {
    const kind = needOf(forum, impediment, reader);
    return kind === null ? [] : [{ kind, impediment: presentInShort(forum, impediment, reader) }];
  });
  return needs.sort((one, other) => ORDER[one.kind] - ORDER[other.kind] || one.impediment.due - other.impediment.due);
}

function needOf(forum: Forum, impediment: Impediment, reader: Reader): ImpedimentNeed['kind'] | null {
  switch (impediment.column) {
    case 'raised':
      return isAskedToTake(forum, reader.person) ? 'takeImpediment' : null;
    case 'owned':
    case 'inRemoval':
      return impediment.owner === reader.person ? 'removeImpediment' : null;
    case 'removed':
      return isRaisingSide(forum, impediment, reader) ? 'confirmRemoval' : null;
    case 'confirmed':
      return null;
  }
}
