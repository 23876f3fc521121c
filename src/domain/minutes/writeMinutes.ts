/** Writes the minutes of an event from what was recorded in it (rules M1, M2): nobody types them. */
import type { Agreement } from '../agreement/agreement';
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
  pathways: readonly Pathway[];
};

export function writeMinutes({ session, closedAt, closedBy, proposals, agreements, impediments, pathways }: Recorded): Minutes {
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
    items: session.items.map((item) => minutesOf(item, event, { proposals, agreements, impediments })),
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

type Known = Pick<Recorded, 'proposals' | 'agreements' | 'impediments'>;

function minutesOf({ topic, state, timer }: SessionItem, event: number, known: Known): MinutesItem {
  const about = topic.kind === 'proposal' ? known.proposals.find(({ number }) => number === topic.number) : undefined;
  const decided = about?.state.kind === 'decided' ? about.state.decided.filter((one) => one.event === event) : [];
  return {
    topic,
    title: titleOf(topic, known),
    state,
    spentMs: timer.spentMs,
    answers: about?.answers.filter((answer) => answer.event === event) ?? [],
    outcomes: decided.map(({ product, outcome, agreement }) => ({ product, outcome, agreement })),
  };
}

function titleOf(topic: Topic, { proposals, agreements, impediments }: Known): string {
  switch (topic.kind) {
    case 'proposal':
      return proposals.find(({ number }) => number === topic.number)?.wish.title ?? '';
    case 'agreementEnding':
      return agreements.find(({ number }) => number === topic.number)?.text ?? '';
    case 'impediment':
      return impediments.find(({ number }) => number === topic.number)?.title ?? '';
    case 'emergency':
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
