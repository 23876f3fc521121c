/** Who is told at once of an impediment (rule I7): its owner when it gets late, who raised it when it is removed. Nobody else. */
import type { AccountId } from '../ids';
import type { Instant } from '../instant';
import type { Notice } from '../lock/notice';
import { type Impediment, isLate } from './impediment';

/** Who is to be told now that it is late. Whoever took it when it was late already knows. */
export function ownerToTell(impediment: Impediment, now: Instant): AccountId | null {
  const { owner, due, steps, toldLate } = impediment;
  if (owner === null || toldLate !== undefined || !isLate(impediment, now)) return null;
  const taken = steps.findLast(({ to, by }) => to === 'owned' && by === owner);
  return taken !== undefined && taken.at <= due ? owner : null;
}

type About = { readonly issueKey: string; readonly title: string };

export const lateNotice = ({ issueKey, title }: About, productName: string): Notice => ({
  subject: `${issueKey} is late: ${title}`,
  text: [
    `The working day on which you were to remove "${title}" is over.`,
    `It is in the way of ${productName}, and was raised to be removed the same day.`,
    'Remove it, or hand it back on the forum\'s page "Impediments", so that somebody else can take it.',
  ].join('\n'),
});

export const removedNotice = ({ issueKey, title }: About): Notice => ({
  subject: `${issueKey} is removed: ${title}`,
  text: [
    `"${title}", which you raised, was marked as removed.`,
    'It counts as removed once your side says so.',
    'Confirm it on the forum\'s page "Impediments", or reopen it and say what is still in the way.',
  ].join('\n'),
});
