/** An entry of the log. What it tells is held by the hash chain, so only its kind is looked at here (rule G2). */
import * as v from 'valibot';
import type { LogEntry, LogFact } from '../../../domain/log/log';
import { account, at } from './parts';

const fact = v.custom<LogFact>((value) => typeof value === 'object' && value !== null && 'kind' in value);

export const logEntrySchema: v.GenericSchema<unknown, LogEntry> = v.object({
  number: v.number(),
  at,
  actor: v.nullable(account),
  what: fact,
  previous: v.string(),
  hash: v.string(),
});
