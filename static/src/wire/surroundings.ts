/** What the page is told by the frame it stands in: the reader's language and zone, the site, the address. */
import { router, view } from '@forge/bridge';

export type Surroundings = { locale: string; zone: string; siteUrl: string };

/** Never rejects: without an answer, what the browser says has to do. */
export async function readSurroundings(): Promise<Surroundings> {
  const here = new Intl.DateTimeFormat().resolvedOptions();
  try {
    const { locale, timezone, siteUrl } = await view.getContext();
    return {
      locale: readableLocale(locale) ?? here.locale,
      zone: isZone(timezone) ? timezone : here.timeZone,
      siteUrl: typeof siteUrl === 'string' ? siteUrl.replace(/\/$/, '') : '',
    };
  } catch {
    return { locale: here.locale, zone: here.timeZone, siteUrl: '' };
  }
}

/** The reader's tokens and colour mode; without them the page keeps the system's own colours. */
export async function takeTheme(): Promise<void> {
  await view.theme.enable().catch(() => undefined);
}

/** Opens a place of Jira around this page's frame. */
export const goInJira = (path: string): Promise<void> => router.navigate(path);

function readableLocale(locale: unknown): string | null {
  if (typeof locale !== 'string') return null;
  try {
    return Intl.getCanonicalLocales(locale.replace('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

function isZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || zone === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
