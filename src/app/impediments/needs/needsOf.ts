/** What needs one person today, most urgent first (rule I8): a short list, each with the one thing to do. */
import type { Need } from '../../../contract/calls/impedimentCalls';
import type { Forum } from '../../../domain/forum/forum';
import type { Register } from '../../../domain/forum/register';
import type { AccountId } from '../../../domain/ids';
import type { Deps } from '../../ports';
import { readEmergencies } from '../../emergencies/readEmergencies';
import { readImpediments } from '../readImpediments';
import { agreementsToDecide, answersNeeded, proposalsToComplete } from './decisionNeeds';
import { emergencyNeeds } from './emergencyNeeds';
import { eventToOpen } from './eventNeed';
import { impedimentNeeds } from './impedimentNeeds';

/** Nobody does more than this in a day. */
const SHORT = 100;
/** How many of each kind are read for the count alone: it comes with every look at the forum, and storage counts what is read. */
const COUNTED = 25;

type Asking = { forum: Forum; register: Register; actor: AccountId };

export async function needsOf(deps: Deps, { forum, register, actor }: Asking): Promise<readonly Need[]> {
  const reader = { person: actor, now: deps.clock.now() };
  const { open } = register;
  const isEventOpen = forum.event.state === 'open';
  const [impediments, proposals, agreements, session, emergencies] = await Promise.all([
    readImpediments(deps, forum.id, open.impediment),
    valuesOf(deps.records.keptMany('proposal', forum.id, open.proposal)),
    isEventOpen ? valuesOf(deps.records.keptMany('agreement', forum.id, open.agreement)) : [],
    isEventOpen ? deps.records.kept('session', forum.id, forum.event.number) : null,
    readEmergencies(deps, forum.id, open.emergency),
  ]);
  return [
    ...emergencyNeeds(forum, emergencies, reader),
    ...eventToOpen(forum, reader),
    ...impedimentNeeds(forum, impediments, reader),
    ...answersNeeded(forum, proposals, session?.value ?? null, reader),
    ...agreementsToDecide(forum, agreements, reader),
    ...proposalsToComplete(proposals, reader),
  ].slice(0, SHORT);
}

/** The same, counted over the oldest of each kind. */
export async function countNeeds(deps: Deps, { forum, register, actor }: Asking): Promise<number> {
  const { proposal, agreement, impediment } = register.open;
  const first = (numbers: readonly number[]) => numbers.slice(0, COUNTED);
  const open = { ...register.open, proposal: first(proposal), agreement: first(agreement), impediment: first(impediment) };
  return (await needsOf(deps, { forum, register: { ...register, open }, actor })).length;
}

const valuesOf = async <T>(reading: Promise<readonly { readonly value: T }[]>): Promise<readonly T[]> =>
  (await reading).map(({ value }) => value);
