/** The two digests around an event and the word to a proposer (rules N2-N4): short, and everything else waits in silence between them. */
import type { Instant } from '../instant';
import type { Notice } from '../lock/notice';
import type { Outcome } from '../proposal/proposal';
import { inZone } from '../calendar/inZone';

export type AgendaLine = { readonly title: string; readonly products: readonly string[] };

/** One before: when, and what is on the agenda. */
export function digestBefore(facts: {
  forum: string;
  event: string;
  planned: Instant;
  zone: string;
  lines: readonly AgendaLine[];
}): Notice {
  const { forum, event, planned, zone, lines } = facts;
  const count = lines.length === 1 ? '1 item' : `${lines.length} items`;
  return {
    subject: `${forum}: agenda of ${event}`,
    text: [
      `${event} is planned for ${inZone(planned, zone)}. ${lines.length === 0 ? 'Nothing is on its agenda yet.' : `${count} on its agenda:`}`,
      ...lines.slice(0, MOST_LINES).map(({ title, products }) => `- ${title}${products.length > 0 ? ` (${products.join(', ')})` : ''}`),
      ...(lines.length > MOST_LINES ? [`and ${lines.length - MOST_LINES} more.`] : []),
    ].join('\n'),
  };
}

const MOST_LINES = 30;

export type AfterFacts = {
  forum: string;
  event: string;
  isInformationOnly: boolean;
  /** "AG-13: text". */
  made: readonly string[];
  kept: readonly string[];
  ended: readonly string[];
  /** "EM-2: real: text". */
  reviewed: readonly string[];
  notReached: number;
  next: Instant | null;
  zone: string;
};

/** One after: what was agreed, kept and ended, and when the next event is planned. */
export function digestAfter({ forum, event, isInformationOnly, made, kept, ended, reviewed, notReached, next, zone }: AfterFacts): Notice {
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [heading, ...lines.slice(0, MOST_LINES).map((line) => `- ${line}`)];
  return {
    subject: `${forum}: what ${event} came to`,
    text: [
      isInformationOnly ? `${event} was held for information only: locks and agreements stand as they were.` : `${event} is closed.`,
      ...list('Agreed:', made),
      ...list('Goes on:', kept),
      ...list('Ended:', ended),
      ...list('Emergencies reviewed:', reviewed),
      ...(notReached > 0 ? [`${notReached} not reached: they come first next time.`] : []),
      next === null
        ? 'The minutes are on the forum’s page.'
        : `The next event is planned for ${inZone(next, zone)}. The minutes are on the forum’s page.`,
    ].join('\n'),
  };
}

export type OutcomeFacts = {
  title: string;
  event: string;
  outcomes: readonly { product: string | null; outcome: Outcome; agreement: string | null }[];
  /** "Tess: the reason", for every answer that gave one. */
  reasons: readonly string[];
};

/** The proposer hears what became of the proposal, with reasons and agreement. */
export function outcomeNotice({ title, event, outcomes, reasons }: OutcomeFacts): Notice {
  return {
    subject: `${event} answered “${title}”`,
    text: [
      ...outcomes.map(({ product, outcome, agreement }) => {
        const words = `${OUTCOME_WORDS[outcome]}${agreement === null ? '' : ` (${agreement})`}`;
        return product === null ? `${words}.` : `${product}: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
      }),
      ...(reasons.length > 0 ? ['What was said:', ...reasons.map((reason) => `- ${reason}`)] : []),
      ...(outcomes.some(({ outcome }) => outcome === 'notAgreed')
        ? ['A No stands until the next event. You may file it again for that event, and say what changed.']
        : []),
    ].join('\n'),
  };
}

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  agreed: 'Agreed',
  agreedWithChange: 'Agreed with a change',
  notAgreed: 'Not agreed',
  later: 'Put off to a later event',
  pathway: 'A pathway was set out: it will be decided step by step',
};
