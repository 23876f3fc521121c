/** What each call accepts, checked at the door of the backend: what does not fit never reaches a use case (rule P2). */
import * as v from 'valibot';
import type { AccountId, BoardId, ProductId } from '../domain/ids';
import type { Api, CallName } from './api';

const LONGEST_NAME = 80;

/** The brand exists for the compiler only: an id is a short text. */
const id = <T extends string>(pattern: RegExp) => v.custom<T>((value) => typeof value === 'string' && pattern.test(value), 'must be an id');
const account = id<AccountId>(/^[\w:-]{1,128}$/);
const board = id<BoardId>(/^\d{1,18}$/);
const product = id<ProductId>(/^[\w-]{1,64}$/);
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME));
const nothing = v.strictObject({});

/** The number of the oldest entry that the page has seen. */
const before = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** The pattern alone lets the 30th of February through. */
const day = v.pipe(v.string(), v.isoDate(), v.check(isOfTheCalendar, 'must be a day of the calendar'));

const cadence = v.strictObject({
  everyWeeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(52)),
  weekdays: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.minLength(1), v.maxLength(7)),
  time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)),
  firstDate: day,
});
const newProduct = v.strictObject({ name, boardId: board, owner: account, strength: v.picklist(['watch', 'restore']) });

export const inputSchemas: { [C in CallName]: v.GenericSchema<unknown, Api[C]['input']> } = {
  showForum: nothing,
  checkBoard: v.strictObject({ boardId: board }),
  makeForum: v.strictObject({
    name,
    zone: v.pipe(v.string(), v.maxLength(64)),
    cadence: v.nullable(cadence),
    products: v.pipe(v.array(newProduct), v.maxLength(30)),
  }),
  addProduct: v.strictObject({ product: newProduct }),
  openEvent: nothing,
  closeEvent: nothing,
  listPutBacks: v.strictObject({
    productId: v.exactOptional(product),
    before: v.exactOptional(before),
  }),
  listLog: v.strictObject({ before: v.exactOptional(before) }),
  checkLock: v.strictObject({ productId: product }),
};

function isOfTheCalendar(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}
