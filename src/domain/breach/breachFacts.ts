/** What the log says of judged breaches (rule B3). */
import type { AccountId, BreachId, ProductId } from '../ids';
import type { BreachClass } from './breachClass';

export type BreachFact = {
  readonly kind: 'breachClassed';
  /** The breach by which the class of its whole group is kept. */
  readonly id: BreachId;
  readonly productId: ProductId;
  readonly as: BreachClass;
  readonly before: BreachClass | null;
  readonly moves: number;
  /** The Product Owner, also where a proxy judged. */
  readonly for: AccountId;
};
