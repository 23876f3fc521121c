/** The calls of the pages. Each is admitted at the door, answered by one use case, and given back with the caller's abilities. */
import { type Request, makeResolver } from '@forge/resolver';
import type { CallName, Reply } from '../contract/api';
import { inputSchemas } from '../contract/schemas';
import { agreementCalls } from './calls/agreementCalls';
import type { Answering } from './calls/answering';
import { breachCalls } from './calls/breachCalls';
import { auditCalls } from './calls/auditCalls';
import { calendarCalls } from './calls/calendarCalls';
import { emergencyCalls } from './calls/emergencyCalls';
import { forumCalls } from './calls/forumCalls';
import { healthCalls } from './calls/healthCalls';
import { impedimentCalls } from './calls/impedimentCalls';
import { proposalCalls } from './calls/proposalCalls';
import { recordCalls } from './calls/recordCalls';
import { strengthCalls } from './calls/strengthCalls';
import { sessionCalls } from './calls/sessionCalls';
import { admit } from './door';

const answers: { [C in CallName]?: Answering<C> } = {
  ...forumCalls,
  ...auditCalls,
  ...calendarCalls,
  ...impedimentCalls,
  ...emergencyCalls,
  ...agreementCalls,
  ...proposalCalls,
  ...breachCalls,
  ...recordCalls,
  ...healthCalls,
  ...sessionCalls,
  ...strengthCalls,
};

async function handle<C extends CallName>(call: C, request: Request): Promise<Reply<C>> {
  const admitted = await admit(call, request);
  if (!admitted.ok) return admitted;
  const answer: Answering<C> | undefined = answers[call];
  if (!answer) throw new Error(`Nothing answers ${call} yet.`);
  return answer(admitted.value.caller, admitted.value.input);
}

type Handlers = { [C in CallName]: (request: Request) => Promise<Reply<C>> };

// The schemas name every call, by type; building the handlers from them loses that knowledge.
const handlers = Object.fromEntries(
  (Object.keys(inputSchemas) as CallName[]).map((call) => [call, (request: Request) => handle(call, request)]),
) as Handlers;

/** The platform's own types of the resolver know no refusals; this is the one place where calls are tied to their names. */
export const pageCalls = makeResolver(handlers);
