/** A step of deciding a proposal, saved with all that follows from it, in the event or not at all (rules D1-D8, D10). */
import type { Agreement } from '../../domain/agreement/agreement';
import type { Forum } from '../../domain/forum/forum';
import type { Decision } from '../../domain/proposal/deciding';
import type { AnswerRefusal } from '../../domain/proposal/answering';
import type { Proposal } from '../../domain/proposal/proposal';
import { type Result, ok, refused } from '../../domain/result';
import type { Pathway } from '../../domain/session/pathway';
import type { Session } from '../../domain/session/session';
import type { Deps, Versioned, Write } from '../ports';
import { untilCommitted } from '../untilCommitted';
import { ATTEMPTS, type InForum, type Live, readLive, sessionWrite } from './liveSession';

/** A transaction's room; the log's head and the copies of what changes take the rest. */
const MOST_TOGETHER = 18;

export type Deciding = {
  readonly forum: Forum;
  readonly session: Session | null;
  readonly before: Decision;
  readonly now: Live['now'];
  readonly isOnAgenda: boolean;
};
type Decided = { readonly after: Decision; readonly session?: Session };
export type DecideRefusal = AnswerRefusal | { code: 'noSuchProposal' };
type Read = {
  readonly proposal: Versioned<Proposal>;
  readonly registerVersion: number;
  readonly agreements: readonly Versioned<Agreement>[];
  readonly pathways: readonly Versioned<Pathway>[];
  readonly before: Decision;
};

export async function decideProposal(
  deps: Deps,
  { forum, actor }: InForum,
  number: number,
  decide: (deciding: Deciding) => Result<Decided, AnswerRefusal>,
): Promise<Result<Forum, DecideRefusal>> {
  const outcome = await untilCommitted(async (): Promise<Result<Forum, DecideRefusal> | 'conflict'> => {
    const current = (await deps.records.forum(forum.value.id))?.value ?? forum.value;
    const live = await readLive(deps, current);
    // The event has been closed since the forum was read: read it again.
    if (!live && current.event.state === 'open') return 'conflict';
    const read = await readDecision(deps, live?.forum ?? current, number);
    if (!read) return refused({ code: 'noSuchProposal' });
    const session = live?.session.value ?? null;
    const { before } = read;
    const isOnAgenda = session !== null && isOn(session, number);
    const decided = decide({ forum: live?.forum ?? current, session, before, now: deps.clock.now(), isOnAgenda });
    if (!decided.ok) return decided;
    if (!live) return 'conflict';
    const { after, session: changed = live.session.value } = decided.value;
    const writes = [...writesOf(read, after), sessionWrite(changed, live.session.version)];
    const facts = after.facts.slice(0, MOST_TOGETHER - writes.length).map((fact) => ({ actor, fact }));
    const saved = await deps.records.commit({ forumId: current.id, writes, facts }, live.now);
    return saved === 'conflict' ? 'conflict' : ok(live.forum);
  }, ATTEMPTS);
  if (outcome.ok) await deps.broadcast.forumChanged(forum.value.id);
  return outcome;
}

/** D1: on the agenda of the event, and neither parked nor dropped. */
const isOn = (session: Session, number: number): boolean =>
  session.items.some(
    ({ topic, state }) => topic.kind === 'proposal' && topic.number === number && state !== 'parked' && state !== 'dropped',
  );

async function readDecision(deps: Deps, forum: Forum, number: number): Promise<Read | null> {
  const proposal = await deps.records.kept('proposal', forum.id, number);
  if (!proposal) return null;
  const register = await deps.records.register(forum.id);
  const { state } = proposal.value;
  const made = state.kind === 'decided' ? state.decided.flatMap(({ agreement }) => agreement ?? []) : [];
  const [agreements, open] = await Promise.all([
    deps.records.keptMany('agreement', forum.id, made),
    deps.records.keptMany('pathway', forum.id, register.value.open.pathway),
  ]);
  const pathways = open.filter(({ value }) => value.proposal === number);
  const before: Decision = {
    proposal: proposal.value,
    register: register.value,
    agreements: agreements.map(({ value }) => value),
    pathways: pathways.map(({ value }) => value),
    facts: [],
  };
  return { proposal, registerVersion: register.version, agreements, pathways, before };
}

/** Only what changed is written; what is new has no version yet. */
function writesOf({ proposal, registerVersion, agreements, pathways, before }: Read, after: Decision): readonly Write[] {
  const writes: Write[] = [];
  const { number } = after.proposal;
  if (after.proposal !== before.proposal) {
    writes.push({ kind: 'kept', of: 'proposal', number, value: after.proposal, version: proposal.version });
  }
  if (after.register !== before.register) writes.push({ kind: 'register', value: after.register, version: registerVersion });
  for (const value of changedOf(after.agreements, before.agreements)) {
    writes.push({ kind: 'kept', of: 'agreement', number: value.number, value, version: versionOf(agreements, value.number) });
  }
  for (const value of changedOf(after.pathways, before.pathways)) {
    writes.push({ kind: 'kept', of: 'pathway', number: value.number, value, version: versionOf(pathways, value.number) });
  }
  return writes;
}

const changedOf = <T>(after: readonly T[], before: readonly T[]): readonly T[] => after.filter((record) => !before.includes(record));

const versionOf = (read: readonly Versioned<{ readonly number: number }>[], number: number): number =>
  read.find(({ value }) => value.number === number)?.version ?? 0;
