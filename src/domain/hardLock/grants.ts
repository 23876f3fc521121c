/** Who holds a permission in Jira, as Jira itself writes it: what is given back must be what was taken, letter by letter (rule H4). */

/** The permission to rank, to add to a sprint and to set due dates, by Jira's key. */
export const SCHEDULE_ISSUES = 'SCHEDULE_ISSUES';

/** `type` is Jira's word, also one that this app does not know; of a group `value` is the id and `parameter` the name. */
export type Holder = { readonly type: string; readonly parameter?: string; readonly value?: string };

/** One line of a permission scheme. A grant made again gets another id. */
export type Grant = { readonly id: string; readonly holder: Holder };

export const isSameHolder = (one: Holder, other: Holder): boolean => one.type === other.type && whoOf(one) === whoOf(other);

const whoOf = ({ parameter, value }: Holder): string => value ?? parameter ?? '';

export const roleHolder = (role: string): Holder => ({ type: 'projectRole', parameter: role, value: role });

/** Of the holders those that none of the grants names. */
export const missingIn = (grants: readonly Grant[], holders: readonly Holder[]): readonly Holder[] =>
  holders.filter((holder) => !grants.some((grant) => isSameHolder(grant.holder, holder)));
