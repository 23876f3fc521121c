/** What each strength of a lock does, in the words of each place that says it. */
import type { NewProduct, Strength } from '../../../../src/contract/api';
import type { WordId } from '../../words/catalogue';

export const CHOICE_WORDS = {
  watch: 'product.strength.watch',
  warn: 'product.strength.warn',
  restore: 'product.strength.restore',
  hard: 'product.strength.hard',
} as const satisfies Record<Strength, WordId>;

export const LOCK_WORDS = {
  watch: 'settings.lock.watch',
  warn: 'settings.lock.warn',
  restore: 'settings.lock.restore',
  hard: 'settings.lock.hard',
} as const satisfies Record<Strength, WordId>;

/** A new product is never hard: that is chosen once one has seen what it takes. */
export const NEW_PRODUCT_WORDS = {
  watch: 'makeForum.product.watch',
  warn: 'makeForum.product.warn',
  restore: 'makeForum.product.restore',
  hard: 'makeForum.product.restore',
} as const satisfies Record<NewProduct['strength'], WordId>;
