/** Commands that lead somewhere: links out of the page, and the page's own history in the browser's address bar. */
import { fallback, function_, looseObject, object, optional, parse, picklist, string, union, unknown } from 'valibot';
import { appPath, issuePath } from '../state/routes';
import { BridgeFault, notModelled } from './fault';
import type { Commands, Holdings } from './host';
import type { Surroundings } from './services';

const navigateSchema = looseObject({ type: picklist(['same-tab', 'new-tab']), url: optional(string()), target: optional(string()) });
const locationSchema = looseObject({ target: string() });
const toSchema = union([
  string(),
  object({ pathname: optional(string()), search: optional(string(), ''), hash: optional(string(), ''), state: optional(unknown()) }),
]);

export function navigationCommands(around: Surroundings, { onGone }: Holdings): Commands {
  return {
    navigate: (data) => {
      const where = parse(navigateSchema, data);
      const url = new URL(where.url ?? pathOf(where), around.siteUrl);
      if (where.type === 'new-tab') around.openWindow(url.href);
      else if (url.origin === new URL(around.siteUrl).origin) around.location.go(url.pathname + url.search + url.hash);
      else around.openWindow(url.href);
    },
    getUrl: (data) => new URL(pathOf(parse(locationSchema, data)), around.siteUrl).href,
    reload: () => {
      around.reload();
    },
    createHistory: () => {
      if (around.basePath === null) throw refused('Only a page has a history of its own.');
      return createHistory(around, around.basePath, onGone);
    },
  };
}

/** The shell's address of one of Jira's places, as far as the shell has it. */
function pathOf(where: Readonly<Record<string, unknown>>): string {
  const { target, issueKey, moduleKey, projectKey, path } = parse(placeSchema, where);
  if (target === 'issue' && issueKey !== '') return issuePath(issueKey);
  if (target === 'module' && moduleKey !== '') {
    if (projectKey === '') throw refused('A page of a project is found by moduleKey and projectKey.');
    return appPath(projectKey, moduleKey) + (path === '' ? '' : `/${path.replace(/^\//, '')}`);
  }
  throw notModelled(`navigate to ${target === '' ? 'an address that is missing' : target}`);
}
const text = () => optional(fallback(string(), ''), '');
const placeSchema = object({ target: text(), issueKey: text(), moduleKey: text(), projectKey: text(), path: text() });
const refused = (message: string) => new BridgeFault({ name: 'BridgeAPIError', message });

/** The `history` package's object, version 4, relative to the page. Across the bridge each of its functions answers a promise. */
function createHistory(around: Surroundings, basePath: string, onGone: Holdings['onGone']) {
  const read = () => {
    const { path, search, hash, state, key } = around.location.read();
    const isHere = path === basePath || path.startsWith(`${basePath}/`);
    return { pathname: (isHere ? path.slice(basePath.length) : '') || '/', search, hash, state, key };
  };
  const addressOf = (to: unknown) => {
    const where = parse(toSchema, to);
    if (typeof where === 'string') return { url: resolve(where), state: undefined };
    return { url: resolve((where.pathname ?? read().pathname) + where.search + where.hash), state: where.state };
  };
  const resolve = (to: string) => {
    const url = new URL(to, `http://page${read().pathname}`);
    return basePath + (url.pathname === '/' ? '' : url.pathname) + url.search + url.hash;
  };
  const go = (replace: boolean) => (to: unknown, state?: unknown) => {
    const address = addressOf(to);
    around.location.go(address.url, { replace, state: state ?? address.state ?? null });
  };
  return {
    action: around.location.read().action,
    location: read(),
    push: go(false),
    replace: go(true),
    go: (delta: unknown) => {
      around.location.by(Number(delta));
    },
    goBack: () => {
      around.location.by(-1);
    },
    goForward: () => {
      around.location.by(1);
    },
    createHref: (to: unknown) => addressOf(to).url,
    listen: (hear: unknown) => {
      const tell = parse(function_(), hear);
      const stop = around.location.listen(() => {
        const spot = around.location.read();
        if (spot.path === basePath || spot.path.startsWith(`${basePath}/`)) void tell(read(), spot.action);
      });
      onGone(stop);
      return stop;
    },
  };
}
