/** What happened between two answers of the server, for people who hear the session rather than see it. */
import type { SessionView } from '../../../../src/contract/calls/sessionCalls';
import type { AccountId } from '../../../../src/domain/ids';
import type { Answer, GivenAnswer, Outcome } from '../../../../src/domain/proposal/proposal';
import type { SessionItem } from '../../../../src/domain/session/session';
import { currentOf, isPaused } from './live';

export type News =
  | { kind: 'item'; item: SessionItem; place: number; count: number }
  | { kind: 'noItem' }
  | { kind: 'answered'; proposal: number; answer: Answer['kind'] }
  | { kind: 'undone'; proposal: number }
  | { kind: 'decided'; proposal: number; outcome: Outcome }
  | { kind: 'paused' }
  | { kind: 'resumed' }
  | { kind: 'leader'; leader: AccountId };

export function newsBetween(before: SessionView, after: SessionView): readonly News[] {
  return [...newsOfProposals(before, after), ...newsOfCourse(before, after), ...newsOfItem(before, after)];
}

function newsOfItem(before: SessionView, after: SessionView): readonly News[] {
  const current = currentOf(after);
  if (currentOf(before)?.id === current?.id) return [];
  if (current === null) return [{ kind: 'noItem' }];
  const { items } = after.session;
  return [{ kind: 'item', item: current, place: items.indexOf(current) + 1, count: items.length }];
}

function newsOfCourse(before: SessionView, after: SessionView): readonly News[] {
  const news: News[] = [];
  if (isPaused(before) !== isPaused(after)) news.push({ kind: isPaused(after) ? 'paused' : 'resumed' });
  if (before.session.leader !== after.session.leader) news.push({ kind: 'leader', leader: after.session.leader });
  return news;
}

function newsOfProposals(before: SessionView, after: SessionView): readonly News[] {
  return after.proposals.flatMap(({ number, view: { proposal } }): News[] => {
    const was = before.proposals.find((one) => one.number === number)?.view.proposal;
    if (was === undefined) return [];
    const given = proposal.answers.filter((answer) => !was.answers.some((one) => isSame(one, answer)));
    const undone = was.answers.filter((answer) => !proposal.answers.some((one) => one.seat === answer.seat));
    const decided = proposal.state.kind === 'decided' && was.state.kind !== 'decided' ? proposal.state.decided : [];
    return [
      ...given.map(({ answer }): News => ({ kind: 'answered', proposal: number, answer: answer.kind })),
      ...undone.map((): News => ({ kind: 'undone', proposal: number })),
      ...decided.map(({ outcome }): News => ({ kind: 'decided', proposal: number, outcome })),
    ];
  });
}

const isSame = (one: GivenAnswer, other: GivenAnswer): boolean => one.seat === other.seat && one.at === other.at;
