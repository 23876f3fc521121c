/** A pathway while it is written: what it still lacks, and the input it becomes. */
import type { Api } from '../../../../../src/contract/api';
import type { AccountId } from '../../../../../src/domain/ids';
import type { Pathway, PathwayStep } from '../../../../../src/domain/session/pathway';
import { instantAt, timeIn } from './wallTime';

export type PathwayDraft = {
  steps: readonly PathwayStep[];
  nextCheck: string;
  /** Whether the first slot is today; else the reason why there is none. */
  hasSlot: boolean;
  slotTime: string;
  slotPerson: AccountId;
  noSlotReason: string;
};
export type PathwayProblem = 'stepText' | 'stepDate' | 'noSteps' | 'nextCheck' | 'slotTime' | 'noSlotReason';

export const emptyStep = (person: AccountId, by: string): PathwayStep => ({ text: '', person, by, isDone: false });

type Origin = { person: AccountId; today: string; zone: string };

export function draftFrom(pathway: Pathway | undefined, { person, today, zone }: Origin): PathwayDraft {
  const slot = pathway?.slot ?? null;
  return {
    steps: pathway?.steps ?? [emptyStep(person, today)],
    nextCheck: pathway?.nextCheck ?? '',
    hasSlot: slot?.kind !== 'none',
    slotTime: slot?.kind === 'slot' ? timeIn(slot.at, zone) : '',
    slotPerson: slot?.kind === 'slot' ? slot.person : person,
    noSlotReason: slot?.kind === 'none' ? slot.reason : '',
  };
}

export function problemsOf(draft: PathwayDraft): readonly PathwayProblem[] {
  const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);
  const found: readonly [PathwayProblem, boolean][] = [
    ['noSteps', draft.steps.length === 0],
    ['stepText', draft.steps.some(({ text }) => text.trim() === '')],
    ['stepDate', draft.steps.some(({ by }) => !isDay(by))],
    ['nextCheck', !isDay(draft.nextCheck)],
    ['slotTime', draft.hasSlot && !/^\d\d:\d\d$/.test(draft.slotTime)],
    ['noSlotReason', !draft.hasSlot && draft.noSlotReason.trim() === ''],
  ];
  return found.flatMap(([problem, isThere]) => (isThere ? [problem] : []));
}

/** Of a draft without problems. */
export function inputOf(draft: PathwayDraft, proposal: number, { today, zone }: Origin): Api['writePathway']['input'] {
  const at = draft.hasSlot ? instantAt(today, draft.slotTime, zone) : null;
  return {
    proposal,
    steps: draft.steps.map((step) => ({ ...step, text: step.text.trim() })),
    nextCheck: draft.nextCheck,
    slot: at === null ? { kind: 'none', reason: draft.noSlotReason.trim() } : { kind: 'slot', at, person: draft.slotPerson },
  };
}
