/** What axe finds in the shell and in the app's page together. */
import type { Page } from 'playwright-core';
import { accessFaults } from '../stand-in/shell/testShell';

/** Of two documents of two makers axe says more than is so. */
const NOT_SO: readonly RegExp[] = [
  // The bar of the shell and the head of the app are banners of different documents.
  /^landmark-unique: <header class="top-bar">/,
  // A region that scrolls is reached through the frame in it, which takes the focus; axe does not count frames as such.
  /^scrollable-region-focusable: .*<iframe class="app-frame"/,
];

/** A line each; empty when nothing is wrong. */
export async function accessFaultsOfBoth(page: Page): Promise<string[]> {
  return (await accessFaults(page)).filter((fault) => !NOT_SO.some((known) => known.test(fault)));
}
