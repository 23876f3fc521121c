/** What the calls about the forum accept. */
import * as v from 'valibot';
import { STRENGTHS } from '../../domain/forum/forum';
import { MOST_PRODUCTS } from '../../domain/forum/setup';
import type { ForumCalls } from '../calls/forumCalls';
import type { SchemasOf } from './schemasOf';
import {
  account,
  at,
  board,
  cadence,
  decides,
  decisionKind,
  issue,
  line,
  member,
  name,
  nothing,
  number,
  product,
  rights,
  settings,
  zone,
} from './parts';

const strength = v.picklist(STRENGTHS);
/** Hard is chosen of a product that is there, once one has seen what it takes. */
const firstStrength = v.picklist(['watch', 'warn', 'restore']);
const newProduct = v.strictObject({ name, boardId: board, owner: account, strength: firstStrength });
const facilitators = v.pipe(v.array(account), v.maxLength(20));
const people = v.pipe(v.array(member), v.maxLength(300));
const standing = v.strictObject({
  number,
  text: line,
  product: v.pipe(v.number(), v.integer(), v.minValue(0)),
  positions: v.pipe(v.array(v.strictObject({ issue, position: number })), v.maxLength(50)),
});

export const forumSchemas: SchemasOf<ForumCalls> = {
  showForum: nothing,
  checkBoard: v.strictObject({ boardId: board }),
  makeForum: v.strictObject({
    name,
    zone,
    cadence: v.nullable(cadence),
    products: v.pipe(v.array(newProduct), v.maxLength(MOST_PRODUCTS)),
    people: v.exactOptional(people),
    settings: v.exactOptional(settings),
    rights: v.exactOptional(rights),
    continues: v.exactOptional(
      v.strictObject({ nextEvent: number, nextAgreement: number, standing: v.pipe(v.array(standing), v.maxLength(100)) }),
    ),
  }),
  addProduct: v.strictObject({ product: newProduct }),
  changeProduct: v.strictObject({ productId: product, owner: account, strength }),
  openEvent: v.strictObject({ informationOnly: v.exactOptional(v.boolean()) }),
  closeEvent: nothing,
  checkLock: v.strictObject({ productId: product }),
  setPeople: v.strictObject({ facilitators, people }),
  setProxy: v.strictObject({ proxy: v.strictObject({ for: account, by: account, from: at, until: at }) }),
  endProxy: v.strictObject({ for: account, by: account }),
  changeRights: v.strictObject({ version: number, kind: decisionKind, decides }),
  changeSettings: v.strictObject({ settings }),
};
