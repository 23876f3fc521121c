/** Impediments: anybody raises one, people with power over it take it, its owner removes it, and the side that raised it confirms. */
import type { Api } from '../../../../src/contract/api';
import type { Role } from '../../../builders/rightsRoles';
import { OWNED, RAISED, REMOVED } from '../../../builders/rightsStates';
import { type RightsRow, byEverybody, row } from '../row';

type Column = Api['moveImpediment']['input']['to'];
type Step = { what: string; number: number; seen: Column; to: Column };

const stepBy = (may: readonly Role[], others: string, { what, ...step }: Step): RightsRow =>
  row('moveImpediment', { what, may, others, input: () => ({ ...step, reason: 'It is still there' }) });
const takenBy = (step: Step) => stepBy(['facilitator', 'management', 'leader'], 'mayNotTake', step);
const byOwner = (step: Step) => stepBy(['leader'], 'notTheOwner', step);
const byRaisingSide = (step: Step) => stepBy(['raiser', 'productOwner', 'proxy'], 'notTheRaisingSide', step);

export const impedimentRows: readonly RightsRow[] = [
  byEverybody('raiseImpediment', (room) => ({ title: 'No licence', product: room.named.pay, detail: '' })),
  takenBy({ what: 'to take it', number: RAISED, seen: 'raised', to: 'owned' }),
  takenBy({ what: 'to take it over', number: OWNED, seen: 'owned', to: 'owned' }),
  byOwner({ what: 'to begin', number: OWNED, seen: 'owned', to: 'inRemoval' }),
  byOwner({ what: 'to remove it', number: OWNED, seen: 'owned', to: 'removed' }),
  byOwner({ what: 'to hand it back', number: OWNED, seen: 'owned', to: 'raised' }),
  byRaisingSide({ what: 'to confirm', number: REMOVED, seen: 'removed', to: 'confirmed' }),
  byRaisingSide({ what: 'to reopen', number: REMOVED, seen: 'removed', to: 'raised' }),
];
