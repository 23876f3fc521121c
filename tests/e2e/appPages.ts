/** Everything of the app that people look at: where each is, who opens it, and by what words it is known to be ready. */
import type { Locator, Page } from 'playwright-core';
import type { ServedSite } from './servedSite';

/** A site to look around in: where its forum lives, a backlog and an issue of it, who is who, numbers of records, words of its own. */
export type Scene = {
  home: string;
  backlog: string;
  issue: string;
  /** Of no product. */ freeIssue: string;
  /** A project in which no forum lives. */ elsewhere: string;
  people: Readonly<Record<'facilitator' | 'productOwner' | 'leader' | 'stakeholder' | 'elsewhere', string>>;
  proposal: number;
  agreement: number;
  event: number;
  shows: Readonly<Record<PageName, string>>;
};

export type AppPage = {
  name: PageName;
  who: string;
  path: string;
  /** Shown once there is nothing left to wait for. */ shows: string;
  /** Chosen from a menu of Jira's to open it; the frame bears its name. */ action?: { menu: string; name: string };
};

export type PageName = keyof typeof PLACES | 'session';
type Place = { who: keyof Scene['people']; path: (scene: Scene) => string; action?: AppPage['action'] };

const below = (page: string) => (scene: Scene) => pagePath(scene.home, page);
const pagePath = (project: string, page: string): string => `/projects/${project}/apps/metascrum-page${page}`;
const issuePath = ({ issue }: Scene): string => `/browse/${issue}`;

const PLACES = {
  overview: { who: 'facilitator', path: below('') },
  'what needs me': { who: 'leader', path: below('/needs-me') },
  agenda: { who: 'facilitator', path: below('/agenda') },
  proposals: { who: 'stakeholder', path: below('/proposals') },
  proposal: { who: 'stakeholder', path: (scene) => pagePath(scene.home, `/proposals?number=${String(scene.proposal)}`) },
  'propose a change': { who: 'stakeholder', path: below('/propose') },
  agreements: { who: 'productOwner', path: below('/agreements') },
  agreement: { who: 'productOwner', path: (scene) => pagePath(scene.home, `/agreements?number=${String(scene.agreement)}`) },
  impediments: { who: 'leader', path: below('/impediments') },
  'lock health': { who: 'facilitator', path: below('/lock-health') },
  'put back': { who: 'productOwner', path: below('/put-back') },
  'all minutes': { who: 'stakeholder', path: below('/minutes') },
  minutes: { who: 'facilitator', path: (scene) => pagePath(scene.home, `/minutes?event=${String(scene.event)}`) },
  log: { who: 'facilitator', path: below('/log') },
  settings: { who: 'facilitator', path: below('/settings') },
  'make a forum': { who: 'elsewhere', path: ({ elsewhere }) => pagePath(elsewhere, '/make-a-forum') },
  'issue panel': { who: 'stakeholder', path: issuePath },
  // Where one may propose it leads to the page at once.
  'issue action': {
    who: 'stakeholder',
    path: ({ freeIssue }) => `/browse/${freeIssue}`,
    action: { menu: 'Actions', name: 'Propose a change to the backlog' },
  },
  'backlog action': {
    who: 'stakeholder',
    path: ({ backlog }) => backlog,
    action: { menu: 'More actions', name: 'MetaScrum: may I move things here?' },
  },
} satisfies Readonly<Record<string, Place>>;

/** While no event is on, all but the session; while one is on, the session alone. */
export const pagesOf = (scene: Scene): readonly AppPage[] =>
  Object.entries(PLACES).map(([name, place]: [string, Place]) => pageOf(scene, name as PageName, place));
export const sessionOf = (scene: Scene): AppPage => pageOf(scene, 'session', { who: 'productOwner', path: below('/session') });

const pageOf = (scene: Scene, name: PageName, { who, path, action }: Place): AppPage => ({
  name,
  who: scene.people[who],
  path: path(scene),
  shows: scene.shows[name],
  ...(action && { action }),
});

/** The element of the frame that it stands in. */
export const frameOf = (page: Page, { action }: AppPage): Locator => page.locator(`iframe[title="${action?.name ?? 'MetaScrum'}"]`);

/** Opens it anew, and waits until there is nothing left to wait for. */
export async function show(site: ServedSite, page: Page, shown: AppPage): Promise<void> {
  await page.goto(site.standIn.url + shown.path);
  if (shown.action) {
    await page.getByRole('button', { name: shown.action.menu, exact: true }).first().click();
    await page.getByRole('menuitem', { name: shown.action.name, exact: true }).click();
  }
  await frameOf(page, shown).contentFrame().getByText(shown.shows).first().waitFor();
}
