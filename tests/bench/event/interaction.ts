/** One thing that a person does in the app, several times, each time timed to its effect. */
import type { FrameLocator, Page } from 'playwright-core';
import type { LargeForum } from '../../e2e/largeForum';
import { appIn } from '../../e2e/servedSite';
import { median } from '../../e2e/visits';
import { type Effect, timeToPaint } from './paint';

export type Hands = { page: Page; app: FrameLocator; forum: LargeForum };
export type Interaction = {
  name: string;
  /** Whether the effect waits for an answer of the server: its time in the stand-in is in the figure. */
  asks: 'nobody' | 'the app' | 'Jira';
  who: string;
  /** Below the page of the app. */
  page: string;
  effect: Effect;
  /** Once, after the page is there. */
  begin?: (hands: Hands) => Promise<void>;
  /** Before each time, not timed. */
  prepare?: (hands: Hands, nth: number) => Promise<void>;
  /** Ends with the one input that counts. */
  act: (hands: Hands, nth: number) => Promise<void>;
  times?: number;
};
export type MeasuredInteraction = Pick<Interaction, 'name' | 'asks'> & { medianMs: number; slowestMs: number };

const TIMES = 5;
const QUIET_MS = 250;

export async function measureInteraction(forum: LargeForum, interaction: Interaction): Promise<MeasuredInteraction> {
  const { name, asks, who, effect, times: many = TIMES } = interaction;
  await forum.rest();
  const page = await forum.site.windowOf(who, '/');
  // The loader that runs this wraps named functions, those for the browser as well.
  await page.addInitScript('globalThis.__name = (named) => named;');
  await page.goto(forum.site.standIn.url + forum.site.pagePath(forum.home, interaction.page));
  const hands: Hands = { page, app: appIn(page), forum };
  await page.waitForLoadState('networkidle');
  await interaction.begin?.(hands);
  const times: number[] = [];
  for (let nth = 0; nth < many; nth += 1) {
    // As long as a person looks at what came of it; then nothing is under way.
    await forum.rest();
    await interaction.prepare?.(hands, nth);
    await page.waitForTimeout(QUIET_MS);
    times.push(await timeToPaint(hands.app, effect, () => interaction.act(hands, nth)));
  }
  await page.context().close();
  return { name, asks, medianMs: median(times), slowestMs: Math.max(...times) };
}
