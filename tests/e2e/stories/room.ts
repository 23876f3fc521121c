/** The room of an event: a window for each person, what all of them see, and how soon. */
import type { FrameLocator, Page } from 'playwright-core';
import { appIn } from '../servedSite';
import type { StorySite } from './storySite';

/** Everybody follows within so many milliseconds, and nobody reloads. */
export const FOLLOW_MS = 5_000;
const PATIENCE_MS = 60_000;

export type Seat = { page: Page; app: FrameLocator; reloads: string[]; complaints: string[] };
type SeatOptions = { zone?: string; minutesWrong?: number };

/** Opens the page of the forum there, as that person, with a laptop whose clock is so many minutes wrong. */
export async function seatOf(site: StorySite, name: string, path: string, options: SeatOptions = {}): Promise<Seat> {
  const page = await site.served.windowOf(name, '/', { timezoneId: options.zone ?? 'America/New_York' });
  if (options.minutesWrong !== undefined) await page.addInitScript(beWrong, options.minutesWrong * 60_000);
  const seat: Seat = { page, app: appIn(page), reloads: [], complaints: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') seat.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seat.complaints.push(String(error)));
  await page.goto(site.served.standIn.url + site.served.pagePath(site.home, path));
  await seat.app.getByRole('heading', { level: 1 }).waitFor();
  page.on('framenavigated', (frame) => {
    if (frame.parentFrame() !== null) seat.reloads.push(frame.url());
  });
  return seat;
}

/** Waits until all of them see it; answers how many milliseconds the slowest took. */
export async function allSee(seats: readonly Seat[], what: (app: FrameLocator) => ReturnType<FrameLocator['getByText']>): Promise<number> {
  const since = Date.now();
  await Promise.all(seats.map(({ app }) => what(app).first().waitFor({ timeout: PATIENCE_MS })));
  return Date.now() - since;
}

/** Seconds that a clock of the session shows. */
export async function secondsOn(seat: Seat, clock: 'Event' | 'Item'): Promise<number> {
  const text =
    (await seat.app
      .getByRole('timer')
      .filter({ hasText: `${clock}:` })
      .textContent()) ?? '';
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** Runs in the browser, before the scripts of the page. */
function beWrong(byMs: number): void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + byMs;
}
