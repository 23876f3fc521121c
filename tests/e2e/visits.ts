/** How soon something of the app is ready: visits in a window, timed by the browser. */
import type { Page } from 'playwright-core';
import { frameOf, show, type AppPage } from './appPages';
import type { ServedSite } from './servedSite';

/** Milliseconds since the frame began to be navigated to, and the files of the app that were loaded until then. */
export type Visit = { readyMs: number; files: readonly string[] };

/** A window in which visits of this page are timed: its words are looked for in every frame of the app. */
export async function timedWindow(site: ServedSite, shown: AppPage): Promise<Page> {
  const page = await site.windowOf(shown.who, '/');
  // By the browser's own means, so that the page's security policy does not stop it.
  await page.addInitScript(noteReady, shown.shows);
  await show(site, page, shown);
  return page;
}

/** Loads the page anew. */
export async function visit(site: ServedSite, page: Page, shown: AppPage): Promise<Visit> {
  await show(site, page, shown);
  return frameOf(page, shown)
    .contentFrame()
    .locator(':root')
    .evaluate(async (root) => {
      while (!(root instanceof HTMLElement && 'readyMs' in root.dataset)) await new Promise(requestAnimationFrame);
      return {
        readyMs: Number(root.dataset['readyMs']),
        files: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.split('/').slice(-2).join('/')),
      };
    });
}

/** Runs in the browser, before the scripts of the page. */
function noteReady(shows: string): void {
  const look = new MutationObserver(() => {
    if (!document.documentElement.textContent.includes(shows)) return;
    look.disconnect();
    // What is drawn is visible with the next frame.
    requestAnimationFrame(() => (document.documentElement.dataset['readyMs'] = String(Math.round(performance.now()))));
  });
  if (window !== window.top) look.observe(document, { subtree: true, childList: true, characterData: true });
}

const IDLE_WITHIN_MS = 5_000;

/** Waits until nothing is under way. A page asks again by itself: where it happens to do so each time, what is shown by then is looked at. */
export const untilIdle = (page: Page): Promise<void> =>
  page.waitForLoadState('networkidle', { timeout: IDLE_WITHIN_MS }).catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'TimeoutError')) throw error;
  });

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
