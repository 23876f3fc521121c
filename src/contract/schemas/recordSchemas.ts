/** What the calls about agreements, minutes, impediments, breaches and the log accept. */
import * as v from 'valibot';
import { IMPEDIMENT_COLUMNS } from '../../domain/impediment/impediment';
import type { LogFact } from '../../domain/log/log';
import type { AgreementCalls } from '../calls/agreementCalls';
import type { ImpedimentCalls } from '../calls/impedimentCalls';
import type { RecordCalls } from '../calls/recordCalls';
import { account, board, issue, line, nothing, number, product, text } from './parts';
import type { SchemasOf } from './schemasOf';

const before = v.exactOptional(number);
const column = v.picklist(IMPEDIMENT_COLUMNS);
/** An unknown kind finds nothing. */
const factKind = v.custom<LogFact['kind']>(
  (value) => typeof value === 'string' && /^[A-Za-z]{1,40}$/.test(value),
  'must be a kind of entry',
);

export const agreementSchemas: SchemasOf<AgreementCalls> = {
  listAgreements: v.strictObject({ product: v.exactOptional(product), state: v.exactOptional(v.picklist(['standing', 'past'])), before }),
  showAgreement: v.strictObject({ number }),
  applyAgreement: v.strictObject({ number }),
  listMinutes: v.strictObject({ before }),
  showMinutes: v.strictObject({ event: number }),
  correctMinutes: v.strictObject({ event: number, text: line }),
  showIssue: v.strictObject({ issueId: issue }),
  showBoard: v.strictObject({ boardId: board }),
};

export const impedimentSchemas: SchemasOf<ImpedimentCalls> = {
  raiseImpediment: v.strictObject({ title: line, product, detail: text, about: v.exactOptional(issue) }),
  moveImpediment: v.strictObject({ number, seen: column, to: column, reason: text }),
  showImpediments: nothing,
  showNeeds: nothing,
};

export const recordSchemas: SchemasOf<RecordCalls> = {
  listPutBacks: v.strictObject({ productId: v.exactOptional(product), before }),
  listLog: v.strictObject({ before, kinds: v.exactOptional(v.pipe(v.array(factKind), v.maxLength(60))), actor: v.exactOptional(account) }),
  verifyLog: v.strictObject({ before }),
};
