/** Who is told of an emergency, privately and at once (rules U15, U12): it is one of the few things that do not wait for a digest. */
import { inZone } from '../calendar/inZone';
import type { Notice } from '../lock/notice';
import type { Emergency } from './emergency';

export type About = { readonly forum: string; readonly products: string; readonly zone: string };

export const emergencyName = ({ number }: Pick<Emergency, 'number'>): string => `EM-${number}`;

const on = ({ forum }: About): string => `on the page "Emergencies" of ${forum}`;

/** To the Product Owner, then to who stands in, then to management where the rule says so. */
export function askedNotice(emergency: Emergency, about: About, { waitedFor }: { waitedFor: boolean }): Notice {
  return {
    subject: `Emergency ${emergencyName(emergency)} for ${about.products} waits for your answer`,
    text: [
      `Harm if it waits: ${emergency.harm}`,
      `Wanted: ${emergency.wanted}, until ${inZone(emergency.until, about.zone)}.`,
      waitedFor
        ? `The Product Owner has not answered in the stated time. Answer ${on(about)}; until then the lock stands.`
        : `Answer ${on(about)}; until then the lock stands.`,
    ].join('\n'),
  };
}

/** To who declared it. */
export function answeredNotice(emergency: Emergency, about: About, { isOpen, reason }: { isOpen: boolean; reason: string }): Notice {
  const outcome = isOpen
    ? `${about.products} is open for what the emergency names until ${inZone(emergency.until, about.zone)}, and locks again by itself.`
    : `It was not granted: ${about.products} stays locked. Propose the change for the next event.`;
  return {
    subject: `Emergency ${emergencyName(emergency)} is ${isOpen ? 'granted' : 'not granted'}`,
    text: [outcome, ...(reason === '' ? [] : [`What was said: ${reason}`]), 'It is reviewed first at the next event.'].join('\n'),
  };
}

/** To who declared it and to its Product Owners, once its time is over. */
export function endedNotice(emergency: Emergency, about: About, { wasOpen }: { wasOpen: boolean }): Notice {
  return {
    subject: `Emergency ${emergencyName(emergency)} is over`,
    text: [
      wasOpen
        ? `${about.products} is locked again as before, and what was moved stands as the agreed order.`
        : `Nobody answered it in time: ${about.products} stayed locked.`,
      'It is reviewed first at the next event.',
    ].join('\n'),
  };
}

/** To management, as the last step where dates move. */
export const datesMoveNotice = (emergency: Emergency, about: About): Notice => ({
  subject: `Dates of ${about.products} move: emergency ${emergencyName(emergency)}`,
  text: [
    `Emergency ${emergencyName(emergency)} takes work that was not planned, so dates of ${about.products} will move.`,
    `Why it could not wait: ${emergency.harm}`,
    `What is done about it stands ${on(about)}; it is reviewed first at the next event.`,
  ].join('\n'),
});

export type Overspent = { readonly spent: number; readonly size: number; readonly unit: 'points' | 'emergencies' };

/** To the Product Owner, the facilitators and management, once. */
export const overspentNotice = (about: About, { spent, size, unit }: Overspent): Notice => ({
  subject: `The interrupt buffer of ${about.products} is used up: stop and replan`,
  text: [
    `Emergencies have taken ${spent} of ${size} ${unit} kept for interrupts in ${about.products}.`,
    'Stop and replan: what is planned until the next event no longer fits, and dates will slip.',
    `The emergencies stand ${on(about)}.`,
  ].join('\n'),
});

/** For the digest before an event. */
export const reviewLine = (emergency: Emergency, zone: string): string =>
  `Review of emergency ${emergencyName(emergency)} of ${inZone(emergency.declaredAt, zone)}: ${emergency.wanted}`;
