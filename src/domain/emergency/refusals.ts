/** Why a step of an emergency is refused; each carries what the next sentence on the screen needs. */
import type { AccountId, IssueId, ProductId } from '../ids';
import type { Instant } from '../instant';
import type { EmergencyPhase } from './emergency';

/** What a declaration must say. */
export type Missing = 'products' | 'harm' | 'wanted' | 'end' | 'scope';

/** What is still to be done before it can be reviewed. */
export type Owed = { readonly kind: 'pickStep'; readonly product: ProductId } | { readonly kind: 'tellManagement' };

export type EmergencyRefusal =
  | { code: 'noSuchEmergency' }
  | { code: 'noSuchProduct' }
  | { code: 'mayNotDeclare'; declarers: readonly AccountId[] }
  | { code: 'incomplete'; missing: readonly Missing[] }
  | { code: 'endMakesNoSense'; latest: Instant }
  /** Nothing is locked there, so nothing needs to be opened. */
  | { code: 'notLocked'; product: ProductId }
  | { code: 'issueHidden'; issue: IssueId }
  | { code: 'changesDoNotFit'; problems: readonly { change: number; code: string }[] }
  | { code: 'notTheDecider'; deciders: readonly AccountId[] }
  /** Who declared it does not answer it in somebody else's place. */
  | { code: 'notYourOwn'; deciders: readonly AccountId[] }
  /** The Product Owner is still waited for. */
  | { code: 'notYourTurnYet'; from: Instant }
  | { code: 'alreadyAnswered'; by: AccountId }
  | { code: 'isOver'; phase: EmergencyPhase }
  /** Only one that was granted has response steps. */
  | { code: 'notGranted' }
  | { code: 'noDatesMove' }
  | { code: 'mayNotEnd'; people: readonly AccountId[] }
  | { code: 'stepsOwed'; owed: readonly Owed[] }
  | { code: 'alreadyReviewed'; by: AccountId }
  | { code: 'eventNotOpen'; next: Instant | null }
  | { code: 'informationOnly' };
