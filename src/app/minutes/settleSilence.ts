/** Agreements that stood until an event and of which nobody spoke (rule T2). */
import { afterSilence } from '../../domain/agreement/renewal';
import type { Agreement } from '../../domain/agreement/agreement';
import type { Forum } from '../../domain/forum/forum';
import { withClosed } from '../../domain/forum/register';
import type { LogFact } from '../../domain/log/log';
import type { Deps, Versioned, Write } from '../ports';
import { untilCommitted } from '../untilCommitted';

/** A transaction holds 25 writes: two an agreement and its copy, the register and the log's head. */
const AGREEMENTS_A_COMMIT = 7;

export async function settleSilence(deps: Deps, forum: Forum, event: number): Promise<void> {
  for (;;) {
    const left = await untilCommitted(() => settleSome(deps, forum, event));
    if (left === 'none') return;
  }
}

async function settleSome(deps: Deps, forum: Forum, event: number): Promise<'none' | 'some' | 'conflict'> {
  const now = deps.clock.now();
  const register = await deps.records.register(forum.id);
  const open = await deps.records.keptMany('agreement', forum.id, register.value.open.agreement);
  const changed = open
    .flatMap(({ value, version }): Versioned<Agreement>[] => {
      const after = afterSilence(value, { event, now }, forum.settings.silence);
      return after ? [{ value: after, version }] : [];
    })
    .slice(0, AGREEMENTS_A_COMMIT);
  if (changed.length === 0) return 'none';
  const endedNow = changed.filter(({ value }) => value.state.kind === 'ended').map(({ value }) => value.number);
  const writes: Write[] = changed.map(({ value, version }) => ({ kind: 'kept', of: 'agreement', number: value.number, value, version }));
  const after: Write = { kind: 'register', value: withClosed(register.value, 'agreement', endedNow), version: register.version };
  const facts = changed.map(({ value }) => ({ actor: null, fact: factOf(value) }));
  const outcome = await deps.records.commit({ forumId: forum.id, writes: [...writes, after], facts }, now);
  return outcome === 'conflict' ? 'conflict' : 'some';
}

function factOf({ number, state, until }: Agreement): LogFact {
  if (state.kind === 'ended') return { kind: 'agreementEnded', number, how: state.how };
  return { kind: 'agreementRenewed', number, until, bySilence: true };
}
