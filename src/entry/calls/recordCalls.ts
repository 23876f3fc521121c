/** Answers the calls that read breaches and the log. */
import { listLog, verifyLog } from '../../app/readLog';
import { listPutBacks } from '../../app/readRecords';
import type { RecordCalls } from '../../contract/calls/recordCalls';
import { ok } from '../../domain/result';
import { deps } from '../composition';
import { type Answers, inForum } from './answering';

export const recordCalls: Answers<RecordCalls> = {
  listPutBacks: (caller, input) => inForum('listPutBacks', caller, async ({ forum }) => ok(await listPutBacks(deps, forum.value, input))),
  listLog: (caller, input) => inForum('listLog', caller, async ({ forum }) => ok(await listLog(deps, forum.value, input))),
  verifyLog: (caller, input) => inForum('verifyLog', caller, async ({ forum }) => ok(await verifyLog(deps, forum.value, input))),
};
