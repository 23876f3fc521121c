/** A Product Owner says what becomes of an agreement that ends (rules D10, D11). */
import type { SessionCalls } from '../../contract/calls/sessionCalls';
import type { Agreement } from '../../domain/agreement/agreement';
import { type Forum } from '../../domain/forum/forum';
import { withClosed } from '../../domain/forum/register';
import type { DecisionFact } from '../../domain/log/decisionFacts';
import { type Result, ok, refused } from '../../domain/result';
import { renewed } from '../../domain/session/renewal';
import type { Deps, Write } from '../ports';
import { untilCommitted } from '../untilCommitted';
import { ATTEMPTS, type InForum, readLive, sessionWrite } from './liveSession';

type Refusal = SessionCalls['renewAgreement']['refusal'];

export async function renewAgreement(
  deps: Deps,
  { forum, actor }: InForum,
  { number, goesOn }: { number: number; goesOn: boolean },
): Promise<Result<Forum, Refusal>> {
  const outcome = await untilCommitted(async (): Promise<Result<Forum, Refusal> | 'conflict'> => {
    const current = (await deps.records.forum(forum.value.id))?.value ?? forum.value;
    const live = await readLive(deps, current);
    const agreement = await deps.records.kept('agreement', current.id, number);
    if (!agreement) return refused({ code: 'noSuchAgreement' });
    const from = agreement.value.proposal;
    const proposal = from === null ? null : await deps.records.kept('proposal', current.id, from);
    const asking = { person: actor, now: deps.clock.now(), proposal: proposal?.value ?? null, goesOn };
    const decided = renewed(live?.forum ?? current, agreement.value, asking);
    if (!decided.ok) return decided;
    if (!live) return 'conflict';
    const writes: Write[] = [
      { kind: 'kept', of: 'agreement', number, value: decided.value, version: agreement.version },
      sessionWrite(live.session.value, live.session.version),
    ];
    if (!goesOn) writes.push(await leavingRegister(deps, current, number));
    const facts = [{ actor, fact: factOf(decided.value) }];
    return (await deps.records.commit({ forumId: current.id, writes, facts }, live.now)) === 'conflict' ? 'conflict' : ok(live.forum);
  }, ATTEMPTS);
  if (outcome.ok) await deps.broadcast.forumChanged(forum.value.id);
  return outcome;
}

async function leavingRegister(deps: Deps, forum: Forum, number: number): Promise<Write> {
  const register = await deps.records.register(forum.id);
  return { kind: 'register', value: withClosed(register.value, 'agreement', [number]), version: register.version };
}

const factOf = ({ number, until, state }: Agreement): DecisionFact =>
  state.kind === 'ended'
    ? { kind: 'agreementEnded', number, how: state.how }
    : { kind: 'agreementRenewed', number, until, bySilence: false };
