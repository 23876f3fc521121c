/** The pages of the app in the demonstration: where each is, by what words it is known to be ready, and how long that takes. */
import type { Page } from 'playwright-core';
import { appIn, type ServedSite } from './servedSite';

export type AppPage = {
  name: string;
  who: string;
  path: (site: ServedSite) => string;
  /** Shown once there is nothing left to wait for. */ shows: string;
};

export const APP_PAGES: readonly AppPage[] = [
  { name: 'overview', who: 'Marta', path: (site) => site.pagePath('ALIGN'), shows: 'All three backlogs are locked until' },
  { name: 'put back', who: 'Marta', path: (site) => site.pagePath('ALIGN', '/put-back'), shows: 'Moved from below PAY-' },
  { name: 'log', who: 'Marta', path: (site) => site.pagePath('ALIGN', '/log'), shows: 'The log is whole' },
  { name: 'settings', who: 'Marta', path: (site) => site.pagePath('ALIGN', '/settings'), shows: 'What the lock protects' },
  { name: 'make a forum', who: 'Céline', path: (site) => site.pagePath('PAY', '/make-a-forum'), shows: 'Name of the forum' },
];

/** Milliseconds since the frame began to be navigated to, and the files of the app that were loaded until then. */
export type Visit = { readyMs: number; files: readonly string[] };

/** A window in which visits are timed; `shows` is looked for in every frame of the app. */
export async function timedWindow(site: ServedSite, { who, path, shows }: AppPage): Promise<Page> {
  const page = await site.windowOf(who, '/');
  // By the browser's own means, so that the page's security policy does not stop it.
  await page.addInitScript(noteReady, shows);
  await page.goto(site.standIn.url + path(site));
  await appIn(page).getByText(shows).first().waitFor();
  return page;
}

/** Loads the page anew. */
export async function visit(site: ServedSite, page: Page, { path, shows }: AppPage): Promise<Visit> {
  await page.goto(site.standIn.url + path(site));
  await appIn(page).getByText(shows).first().waitFor();
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!frame) throw new Error('The page of the app has no frame.');
  return frame.evaluate(() => ({
    readyMs: Number(document.documentElement.dataset['readyMs']),
    files: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname.split('/').slice(-2).join('/')),
  }));
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

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
