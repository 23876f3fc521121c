/** Keeps count of the impediments that were confirmed lately, so that the board needs no search for them. */
import { type Register, withClosed } from '../../domain/forum/register';
import { type Impediment, wasSameDay } from '../../domain/impediment/impediment';
import { type Instant, MINUTE_MS } from '../../domain/instant';

const KEPT_MS = 30 * 24 * 60 * MINUTE_MS;
/** One record holds them all; a forum that confirms more in 30 days counts the newest. */
const MOST = 1_000;

export function withConfirmedIn(register: Register, impediment: Impediment, now: Instant): Register {
  const sameDay = wasSameDay(impediment);
  if (sameDay === null) return register;
  const others = register.confirmed.filter(({ number, at }) => number !== impediment.number && now - at < KEPT_MS);
  const confirmed = [...others, { number: impediment.number, at: now, sameDay }].slice(-MOST);
  return { ...withClosed(register, 'impediment', [impediment.number]), confirmed };
}

export const lately = ({ confirmed }: Register, now: Instant): Register['confirmed'] => confirmed.filter(({ at }) => now - at < KEPT_MS);
