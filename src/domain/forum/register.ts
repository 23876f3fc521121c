/** What is numbered and what is open in a forum: one small record, so that nothing that must not be missed hangs on a query (rule S3). */
import type { Instant } from '../instant';

export type Numbered = 'proposal' | 'agreement' | 'impediment' | 'pathway' | 'emergency';

export type ConfirmedImpediment = { readonly number: number; readonly at: Instant; readonly sameDay: boolean };

export type Register = {
  /** The number that the next one gets. */
  readonly next: Readonly<Record<Numbered, number>>;
  /** Numbers of proposals not yet decided or withdrawn, agreements not ended, impediments not confirmed, pathways not ended, emergencies not reviewed. */
  readonly open: Readonly<Record<Numbered, readonly number[]>>;
  /** Impediments whose removal was confirmed in the last 30 days, oldest first. */
  readonly confirmed: readonly ConfirmedImpediment[];
  /** Numbers of the last events of which people were told before and after: nobody is told twice. */
  readonly told: { readonly before: number; readonly after: number };
};

export const EMPTY_REGISTER: Register = {
  next: { proposal: 1, agreement: 1, impediment: 1, pathway: 1, emergency: 1 },
  open: { proposal: [], agreement: [], impediment: [], pathway: [], emergency: [] },
  confirmed: [],
  told: { before: 0, after: 0 },
};

/** A new one takes the next number and is open. */
export function withNew(register: Register, kind: Numbered): { register: Register; number: number } {
  const number = register.next[kind];
  return {
    number,
    register: {
      ...register,
      next: { ...register.next, [kind]: number + 1 },
      open: { ...register.open, [kind]: [...register.open[kind], number] },
    },
  };
}

export const withClosed = (register: Register, kind: Numbered, numbers: readonly number[]): Register => ({
  ...register,
  open: { ...register.open, [kind]: register.open[kind].filter((number) => !numbers.includes(number)) },
});

export function withReopened(register: Register, kind: Numbered, number: number): Register {
  if (register.open[kind].includes(number)) return register;
  return { ...register, open: { ...register.open, [kind]: [...register.open[kind], number].sort((a, b) => a - b) } };
}
