/** Writes the minutes of an event from what was recorded in it (rules M1, M2): nobody types them. */
import type { Agreement } from '../agreement/agreement';
import type { Emergency } from '../emergency/emergency';
import type { Impediment } from '../impediment/impediment';
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import type { Proposal } from '../proposal/proposal';
import type { Pathway } from '../session/pathway';
import type { Session, SessionItem, Topic } from '../session/session';
import type { Minutes, MinutesItem } from './minutes';

export type Recorded = {
  session: Session;
  closedAt: Instant;
  closedBy: AccountId | null;
  proposals: readonly Proposal[];
  /** Everything that was open before or in the event. */
  agreements: readonly Agreement[];
  impediments: readonly Impediment[];
  emergencies: readonly Emergency[];
  pathways: readonly Pathway[];
};

export function writeMinutes({ session, closedAt, closedBy, ...recorded }: Recorded): Minutes {
  const { agreements, impediments, pathways } = recorded;
  const { event, openedAt } = session;
  const isOn = (at: Instant) => at >= openedAt && at <= closedAt;
  return {
    forumId: session.forumId,
    event,
    openedAt,
    closedAt,
    closedBy,
    isInformationOnly: session.isInformationOnly,
    attendance: session.attendance,
    items: session.items.map((item) => minutesOf(item, event, recorded)),
    marks: session.marks,
    agreements: {
      made: numbers(agreements.filter((agreement) => agreement.event === event && agreement.state.kind !== 'undone')),
      renewed: numbers(agreements.filter(({ renewals }) => renewals.some((one) => one.event === event && one.voice !== null))),
      keptBySilence: numbers(agreements.filter(({ renewals }) => renewals.some((one) => one.event === event && one.voice === null))),
      ended: numbers(agreements.filter(({ state }) => state.kind === 'ended' && state.event === event)),
    },
    impediments: {
      raised: numbers(impediments.filter(({ raisedAt }) => isOn(raisedAt))),
      removed: numbers(impediments.filter(({ steps }) => steps.some(({ to, at }) => to === 'removed' && isOn(at)))),
      open: numbers(impediments.filter(({ column }) => column !== 'removed' && column !== 'confirmed')),
    },
    pathways: numbers(pathways.filter((pathway) => pathway.event === event)),
    corrections: [],
  };
}

const numbers = (of: readonly { readonly number: number }[]): readonly number[] => of.map(({ number }) => number);

type Known = Pick<Recorded, 'proposals' | 'agreements' | 'impediments' | 'emergencies'>;

function minutesOf({ topic, state, timer }: SessionItem, event: number, known: Known): MinutesItem {
  const about = topic.kind === 'proposal' ? known.proposals.find(({ number }) => number === topic.number) : undefined;
  const decided = about?.state.kind === 'decided' ? about.state.decided.filter((one) => one.event === event) : [];
  return {
    topic,
    title: titleOf(topic, known),
    state,
    spentMs: timer.spentMs,
    verdict: verdictOn(topic, event, known),
    answers: about?.answers.filter((answer) => answer.event === event) ?? [],
    outcomes: decided.map(({ product, outcome, agreement }) => ({ product, outcome, agreement })),
  };
}

function verdictOn(topic: Topic, event: number, { emergencies }: Known): MinutesItem['verdict'] {
  const review = topic.kind === 'emergency' ? emergencies.find(({ number }) => number === topic.number)?.review : null;
  return review?.event === event ? { isReal: review.isReal, note: review.note } : null;
}

function titleOf(topic: Topic, { proposals, agreements, impediments, emergencies }: Known): string {
  switch (topic.kind) {
    case 'proposal':
      return proposals.find(({ number }) => number === topic.number)?.wish.title ?? '';
    case 'agreementEnding':
      return agreements.find(({ number }) => number === topic.number)?.text ?? '';
    case 'impediment':
      return impediments.find(({ number }) => number === topic.number)?.title ?? '';
    case 'emergency':
      return emergencies.find(({ number }) => number === topic.number)?.wanted ?? '';
    case 'breaches':
    case 'pathwayDue':
    case 'impedimentCount':
      return '';
  }
}

/** M3: closed minutes are never edited: a correction is added, dated and signed. */
export const withCorrection = (minutes: Minutes, correction: Minutes['corrections'][number]): Minutes => ({
  ...minutes,
  corrections: [...minutes.corrections, correction],
});
