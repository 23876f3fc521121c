/** Which steps an impediment takes and who makes them (rules I3-I6): a pure state machine, in which a step made twice is made once. */
import { mayTakeImpediments, voiceFor } from '../authority';
import type { Forum } from '../forum/forum';
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import { type Result, ok, refused } from '../result';
import { leadersOf, raisingSideOf } from './sides';
import type { Impediment, ImpedimentColumn, ImpedimentStep } from './impediment';

export type StepRefusal =
  | { code: 'mayNotTake'; leaders: readonly AccountId[] }
  | { code: 'notTheOwner'; owner: AccountId | null }
  | { code: 'notTheRaisingSide'; people: readonly AccountId[] }
  | { code: 'elsewhere'; column: ImpedimentColumn; by: AccountId }
  | { code: 'noSuchStep'; from: ImpedimentColumn; to: ImpedimentColumn }
  | { code: 'reasonNeeded' };

/** `taken`: by anybody with power over it. `reopened` needs a reason. The others are the owner's, and the raising side's. */
type Kind = 'taken' | 'workedOn' | 'handedBack' | 'confirmed' | 'reopened';

const STEPS: Readonly<Record<ImpedimentColumn, Readonly<Partial<Record<ImpedimentColumn, Kind>>>>> = {
  raised: { owned: 'taken' },
  owned: { raised: 'handedBack', owned: 'taken', inRemoval: 'workedOn', removed: 'workedOn' },
  inRemoval: { raised: 'handedBack', owned: 'taken', removed: 'workedOn' },
  removed: { raised: 'reopened', owned: 'reopened', confirmed: 'confirmed' },
  confirmed: {},
};

export type Asked = {
  /** The column in which the person saw it. */
  readonly seen: ImpedimentColumn;
  readonly to: ImpedimentColumn;
  readonly reason: string;
  readonly actor: AccountId;
  readonly now: Instant;
};

/** The same impediment, unchanged, where this very step was made before by the same person. */
export function moveImpediment(forum: Forum, impediment: Impediment, asked: Asked): Result<Impediment, StepRefusal> {
  const { seen, to, actor, now } = asked;
  const last = impediment.steps.at(-1);
  if (seen !== impediment.column && last) {
    const isRepeated = last.to === to && last.by === actor;
    return isRepeated ? ok(impediment) : refused({ code: 'elsewhere', column: impediment.column, by: last.by });
  }
  const kind = STEPS[impediment.column][to];
  if (kind === undefined) return refused({ code: 'noSuchStep', from: impediment.column, to });
  const problem = problemWith(forum, impediment, kind, asked);
  if (problem) return refused(problem);
  if (kind === 'taken' && impediment.owner === actor && to === impediment.column) return ok(impediment);
  const step: ImpedimentStep = { to, by: actor, at: now, reason: kind === 'reopened' ? asked.reason.trim() : '' };
  return ok({ ...impediment, column: to, owner: ownerAfter(impediment, kind, asked), steps: [...impediment.steps, step] });
}

/** The steps this person may make from here. Taking it over is a step to `owned`, also from there. */
export function stepsOf(forum: Forum, impediment: Impediment, { person, now }: { person: AccountId; now: Instant }): ImpedimentColumn[] {
  return (Object.keys(STEPS[impediment.column]) as ImpedimentColumn[]).filter((to) => {
    if (to === impediment.column && impediment.owner === person) return false;
    return moveImpediment(forum, impediment, { seen: impediment.column, to, reason: 'to be said', actor: person, now }).ok;
  });
}

function problemWith(forum: Forum, impediment: Impediment, kind: Kind, { actor, now, reason }: Asked): StepRefusal | null {
  const { owner } = impediment;
  switch (kind) {
    case 'taken':
      return mayTakeImpediments(forum, actor) || actor === owner ? null : { code: 'mayNotTake', leaders: leadersOf(forum) };
    case 'workedOn':
    case 'handedBack':
      return actor === owner ? null : { code: 'notTheOwner', owner };
    case 'confirmed':
    case 'reopened':
      if (!isRaisingSide(forum, impediment, { person: actor, now }))
        return { code: 'notTheRaisingSide', people: raisingSideOf(forum, impediment, now) };
      return kind === 'reopened' && reason.trim() === '' ? { code: 'reasonNeeded' } : null;
  }
}

/** I5: who raised it, and the product's Product Owner or who stands in. */
export const isRaisingSide = (forum: Forum, impediment: Impediment, at: { person: AccountId; now: Instant }): boolean =>
  impediment.raisedBy === at.person || voiceFor(forum, { kind: 'productOwner', product: impediment.product }, at) !== null;

function ownerAfter({ owner, column }: Impediment, kind: Kind, { to, actor }: Asked): AccountId | null {
  if (to === 'raised') return null;
  // The owner who goes back from removing it stays its owner by the same step with which another takes it over.
  return kind === 'taken' || column === 'raised' ? actor : owner;
}
