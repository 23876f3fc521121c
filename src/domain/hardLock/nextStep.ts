/** What is to be done about one permission scheme: a pure function of what is held and of what the locks want (rules H3-H5). */
import { lockStateAt } from '../lock/lockState';
import { type ProductLock, lockHistoryOf } from '../lock/productLock';
import type { ForumEvent } from '../forum/forumEvent';
import type { Instant } from '../instant';
import type { SchemeHold } from './permissionRecord';

/** `isWanted`: a product that takes this scheme's permission is locked. `isAgreed`: some product takes it at all. */
export type Wish = { readonly isWanted: boolean; readonly isAgreed: boolean };

export type Step = 'take' | 'giveBack' | 'forget' | 'nothing';

/** What was begun is finished first, in whichever direction holds now; giving back, once begun, is always finished. */
export function nextStep({ taken }: Pick<SchemeHold, 'taken'>, { isWanted, isAgreed }: Wish): Step {
  if (taken === null) return isWanted ? 'take' : isAgreed ? 'nothing' : 'forget';
  switch (taken.stage) {
    case 'taking':
      return isWanted ? 'take' : 'giveBack';
    case 'taken':
      return isWanted ? 'nothing' : 'giveBack';
    case 'givingBack':
      return 'giveBack';
  }
}

/** H3: as long as the product is locked to everybody; not while an emergency has opened any of it. */
export function wantsPermission(lock: ProductLock, event: ForumEvent, now: Instant): boolean {
  const isOpened = lock.openings.some(({ from, until }) => from <= now && now < until);
  return !isOpened && lockStateAt(lockHistoryOf(lock, event), now).state === 'locked';
}
