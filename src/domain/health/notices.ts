/** What people are told of a lock's health: once, privately where it is about one person, and with what to do (rules L24, L26-L28). */
import { inZone } from '../calendar/inZone';
import type { Instant } from '../instant';
import type { Notice } from '../lock/notice';
import type { GapCause } from '../lock/healthGaps';

const CAUSES: Readonly<Record<GapCause['code'], string>> = {
  appMayNotRank: 'the app lost a permission that it needs',
  boardGone: 'its board is gone, or hidden from the app',
  boardNotRanked: 'its board is no longer ordered by rank',
  rankFieldChanged: 'its board orders by another rank field than the one agreed on',
  permissionChanged: 'somebody changed the permissions that its hard lock rests on',
  permissionNotWithdrawn: 'the permission to order could not be taken from others',
  jiraDoesNotAnswer: 'Jira does not answer the app',
  notChecked: 'the app did not run: it was switched off, or its schedule stood still',
};

type AboutGap = {
  product: string;
  forum: string;
  zone: string;
  cause: GapCause['code'];
  from: Instant;
  until: Instant | null;
  by: string | null;
};

export function gapNotice({ product, forum, zone, cause, from, until, by }: AboutGap): Notice {
  const since = inZone(from, zone);
  const who = by === null ? '' : ` ${by} changed it.`;
  return until === null
    ? {
        subject: `${product} is not protected`,
        text: [
          `Since ${since} at the latest the agreed order of ${product} is not enforced, because ${CAUSES[cause]}.${who}`,
          `What to do stands on the page of ${forum}, under “Lock health”. The gap stays in the lock’s history.`,
        ].join('\n'),
      }
    : {
        subject: `${product} was not protected for a while`,
        text: [
          `From ${since} until ${inZone(until, zone)} the agreed order of ${product} was not enforced, because ${CAUSES[cause]}.${who}`,
          'It is again. The gap stays in the lock’s history.',
        ].join('\n'),
      };
}

export const mayNotOrderNotice = ({ product, projects }: { product: string; projects: readonly string[] }): Notice => ({
  subject: `The Product Owner of ${product} cannot order the own backlog`,
  text: [
    `Jira does not let the Product Owner of ${product} order issues in ${projects.join(', ')}.`,
    'Whoever administers the project can give the Product Owner the permissions “Schedule issues” and “Edit issues” there.',
    'Only the Product Owner and the facilitators are told.',
  ].join('\n'),
});

export const ownerGoneNotice = ({ product, forum }: { product: string; forum: string }): Notice => ({
  subject: `${product} has no Product Owner`,
  text: [
    `The account of the Product Owner of ${product} is no longer active.`,
    `Proposals about ${product} wait, and its lock holds. ${forum} can name another Product Owner at its next event.`,
  ].join('\n'),
});

type Takeover = { product: string; forum: string; agreements: readonly number[]; pathways: readonly number[]; proposals: number };

export function inheritedNotice({ product, forum, agreements, pathways, proposals }: Takeover): Notice {
  const listed = (prefix: string, numbers: readonly number[]) =>
    numbers.length === 0 ? '' : ` (${numbers.map((number) => `${prefix}-${number}`).join(', ')})`;
  return {
    subject: `You are the Product Owner of ${product}: what you inherit`,
    text: [
      `You inherit ${counted(agreements.length, 'agreement')}${listed('AG', agreements)} and ${counted(pathways.length, 'pathway')}${listed('PW', pathways)}.`,
      `${counted(proposals, 'proposal')} about ${product} ${proposals === 1 ? 'waits' : 'wait'} for the next event of ${forum}.`,
      'What was answered before stays signed by whoever answered.',
    ].join('\n'),
  };
}

type AboutFight = { issueKey: string; product: string; forum: string; zone: string; mover: string | null; at: Instant; times: number };

export const fightNotice = ({ issueKey, product, forum, zone, mover, at, times }: AboutFight): Notice => ({
  subject: `${product}: the lock has broken off a fight over ${issueKey}`,
  text: [
    `${mover ?? 'Somebody whom Jira does not name'} moved ${issueKey} again each time it was put back: ${times} times within an hour.`,
    `Since ${inZone(at, zone)} it stays where they move it; every other move is put back as before.`,
    `Stop what moves it, mostly an automation or a script, then press “Take up again” on the page of ${forum}, under “Lock health”.`,
  ].join('\n'),
});

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
