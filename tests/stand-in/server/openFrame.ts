/** A frame of a module is opened at a place: where its page is, what `view.getContext` answers there, and the token its calls go under. */
import * as v from 'valibot';
import type { PageModule, ResourceEntry } from '../forge/manifest/manifest';
import { resourceNamed } from '../forge/manifest/resources';
import type { SiteLanguage } from '../jira/fields';
import type { Person } from '../site/directory';
import { extensionOf, placeInput, type Extension } from './extensionContext';
import { otherOrigin } from './origins';
import type { Request, Served } from './served';
import { signedIn } from './signIn';

/** `resource` is that of a dialog which the module opens, where it is another than its own. */
export const openInput = v.strictObject({ moduleKey: v.string(), resource: v.optional(v.string()), ...placeInput });
const LOCALES: Readonly<Record<SiteLanguage, string>> = { en: 'en-US', de: 'de-DE', ru: 'ru-RU' };

export function openFrame(request: Request, served: Served, { moduleKey, resource, ...place }: v.InferOutput<typeof openInput>): Response {
  const { site } = served;
  const person = signedIn(request, site.directory.person.bind(site.directory));
  if (!person) return request.json({ message: 'Sign in first.' }, 401);
  const module = site.manifest.pages.find(({ key }) => key === moduleKey);
  if (!module) return request.json({ message: `The app has no module ${moduleKey}.` }, 404);
  const entry = entryOf(served, module, resource);
  if (!entry) return request.json({ message: `The manifest has no resource ${resource ?? ''}.` }, 404);
  const origin = request.get('origin');
  const extension = extensionOf({ site, accountId: person.accountId, origin }, module, place);
  if (!extension) return request.json({ message: 'There is no such place that you may see.' }, 404);
  const contextToken = served.frames.open({ accountId: person.accountId, module, extension });
  const frameUrl = `${otherOrigin(origin)}/__app__/${entry.key}/${entry.entry}`;
  return request.json({ contextToken, frameUrl, context: contextOf(served, { origin, person, module, extension }) });
}

function entryOf({ site }: Served, module: PageModule, resource: string | undefined): ResourceEntry | undefined {
  if (resource === undefined) return module.resource;
  const named = resourceNamed(site.manifest.resources, resource);
  return 'why' in named ? undefined : named;
}

type Opened = { origin: string; person: Person; module: PageModule; extension: Extension };

function contextOf({ site }: Served, { origin, person, module, extension }: Opened) {
  const { appId, cloudId, environmentId } = site.forge.installation;
  return {
    accountId: person.accountId,
    cloudId,
    siteUrl: origin,
    moduleKey: module.key,
    localId: `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/${module.key}`,
    environmentId,
    environmentType: 'DEVELOPMENT',
    locale: LOCALES[site.language],
    timezone: person.timeZone,
    theme: { colorMode: 'light' },
    extension,
  };
}
