/** Answers the calls that read breaches and the log. */
import { listLog, listPutBacks } from '../../app/readRecords';
import type { RecordCalls } from '../../contract/calls/recordCalls';
import { ok } from '../../domain/result';
import { deps } from '../composition';
import { type Answers, inForum } from './answering';

export const recordCalls: Answers<Pick<RecordCalls, 'listPutBacks' | 'listLog'>> = {
  listPutBacks: (caller, input) => inForum('listPutBacks', caller, async ({ forum }) => ok(await listPutBacks(deps, forum.value, input))),
  listLog: (caller, input) => inForum('listLog', caller, async ({ forum }) => ok(await listLog(deps, forum.value, input))),
};
