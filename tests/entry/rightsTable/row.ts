/**
 * One row of the table of rights, as plain data: a call, who may make it, and what it answers else. Written from what the product
 * promises and never derived from its code.
 */
import type { Api, CallName } from '../../../src/contract/api';
import type { RightsForum } from '../../builders/rightsForum';
import { ROLES, type Role, type State } from '../../builders/rightsRoles';

/** The code of a refusal; `yes` where the call is answered. */
export type Said = string;

type Answers = {
  /** In words, where a call has several rows. */
  what?: string;
  may: readonly Role[];
  /** What even those who may are told in that state. */
  unless?: Partial<Record<State, Said>>;
  /** What all the others are told. */
  others: Said;
  othersIn?: Partial<Record<State, Said>>;
  /** Who is told something else of circumstances of their own. */
  except?: Partial<Record<Role, Said>>;
  /** It only reads. */
  isRead?: true;
};
type Told<C extends CallName> = Answers & { input: (room: RightsForum, role: Role) => Api[C]['input'] };
export type RightsRow = Answers & { call: CallName; input: (room: RightsForum, role: Role) => unknown };

export const row = <C extends CallName>(call: C, told: Told<C>): RightsRow => ({ call, ...told });

/** Everybody who may see the project. */
export const everybody = ROLES.filter((role) => role !== 'stranger');
const nobodyElse = 'mayNotSeeProject';

export const reading = <C extends CallName>(call: C, input: Told<C>['input'], told: Partial<Answers> = {}): RightsRow =>
  row(call, { may: everybody, others: nobodyElse, isRead: true, input, ...told });

export const byEverybody = <C extends CallName>(call: C, input: Told<C>['input'], told: Partial<Answers> = {}): RightsRow =>
  row(call, { may: everybody, others: nobodyElse, input, ...told });

export const byFacilitator = <C extends CallName>(call: C, input: Told<C>['input'], told: Partial<Answers> = {}): RightsRow =>
  row(call, { may: ['facilitator'], others: 'notTheFacilitator', input, ...told });

export function expected({ may, unless, others, othersIn, except }: RightsRow, { role, state }: { role: Role; state: State }): Said {
  if (role === 'stranger') return nobodyElse;
  if (may.includes(role)) return unless?.[state] ?? except?.[role] ?? 'yes';
  return othersIn?.[state] ?? except?.[role] ?? others;
}
