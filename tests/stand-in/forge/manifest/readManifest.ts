/** Reads `manifest.yml`, strictly: also what the official checks let pass and the server, or the app at run time, would not. */
import * as v from 'valibot';
import { jiraEventNames } from './jiraEvents';
import { ManifestError, type Manifest, type PageModule } from './manifest';
import { pageModule, parseManifestText, type ManifestDocument } from './manifestText';
import { readEntities } from './storageRules';

const SCHEDULES = 5;
const MEMORY_MB = [128, 1024] as const;
const RUNTIMES = ['nodejs22.x', 'nodejs24.x'];
const APP_ID = /^ari:cloud:ecosystem::app\/([0-9a-f-]{36})$/;

/** @throws ManifestError with one clear sentence. */
export function readManifest(yamlText: string): Manifest {
  const document = parseManifestText(yamlText);
  const { modules } = document;
  const manifest: Manifest = {
    appId: readAppId(document.app.id),
    runtimeName: document.app.runtime.name,
    memoryMB: document.app.runtime.memoryMB,
    scopes: document.permissions?.scopes ?? [],
    contentStyles: document.permissions?.content?.styles ?? [],
    entities: readEntities(document.app.storage?.entities ?? []),
    functions: modules.function.map(({ key, handler, timeoutSeconds }) => ({
      key,
      handler,
      ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
    })),
    triggers: modules.trigger.map(readTrigger),
    consumers: modules.consumer.map(({ key, queue, function: name }) => ({ key, queue, function: name })),
    schedules: modules.scheduledTrigger.map(({ key, function: name, interval }) => ({ key, function: name, interval })),
    pages: readPages(document),
  };
  checkRuntime(manifest);
  checkSchedules(manifest);
  checkFunctions(manifest);
  return manifest;
}

function readAppId(id: string): string {
  const bare = APP_ID.exec(id)?.[1];
  if (!bare) throw new ManifestError(`app.id "${id}" is not of the form ari:cloud:ecosystem::app/UUID.`);
  return bare;
}

function readTrigger(trigger: ManifestDocument['modules']['trigger'][number]): Manifest['triggers'][number] {
  for (const name of trigger.events) {
    if (jiraEventNames.includes(name)) continue;
    throw new ManifestError(`Trigger "${trigger.key}" asks for the unknown event "${name}"; known are: ${jiraEventNames.join(', ')}.`);
  }
  if (trigger.filter?.expression !== undefined) {
    throw new ManifestError(`Trigger "${trigger.key}" has filter.expression, which the stand-in does not model.`);
  }
  return { key: trigger.key, function: trigger.function, events: trigger.events, ignoreSelf: trigger.filter?.ignoreSelf ?? false };
}

function readPages(document: ManifestDocument): PageModule[] {
  const pages: PageModule[] = [];
  for (const [type, declared] of Object.entries(document.modules)) {
    if (!type.includes(':') || !Array.isArray(declared)) continue;
    for (const candidate of declared as unknown[]) {
      const page = v.safeParse(pageModule, candidate);
      if (!page.success) continue;
      pages.push({
        key: page.output.key,
        type,
        title: typeof page.output.title === 'string' ? page.output.title : page.output.title.i18n,
        resource: readResource(document, page.output),
        ...(page.output.resolver ? { resolverFunction: page.output.resolver.function } : {}),
      });
    }
  }
  return pages;
}

/** A module names a resource, or one entry of it: `pages/project`. */
function readResource({ resources }: ManifestDocument, page: { key: string; resource: string }): PageModule['resource'] {
  const [key, entryKey] = page.resource.split('/');
  const resource = resources.find((other) => other.key === key);
  if (!resource) throw new ManifestError(`Module "${page.key}" names the resource "${page.resource}", which is not declared.`);
  const entry = entryKey === undefined ? 'index.html' : resource.entry[entryKey];
  if (entry === undefined) throw new ManifestError(`Module "${page.key}" names the resource "${page.resource}", which has no such entry.`);
  return { key: resource.key, path: resource.path, entry };
}

function checkRuntime({ runtimeName, memoryMB }: Manifest): void {
  if (!RUNTIMES.includes(runtimeName))
    throw new ManifestError(`app.runtime.name "${runtimeName}" is refused; use ${RUNTIMES.join(' or ')}.`);
  const [least, most] = MEMORY_MB;
  if (!Number.isInteger(memoryMB) || memoryMB < least || memoryMB > most) {
    throw new ManifestError(`app.runtime.memoryMB is ${memoryMB}; it must be a whole number from ${least} to ${most}.`);
  }
}

function checkSchedules({ schedules }: Manifest): void {
  if (schedules.length > SCHEDULES)
    throw new ManifestError(`The manifest has ${schedules.length} scheduled triggers; at most ${SCHEDULES} are allowed.`);
  const frequent = schedules.filter(({ interval }) => interval === 'fiveMinute');
  if (frequent.length > 1)
    throw new ManifestError(`The manifest has ${frequent.length} fiveMinute scheduled triggers; only one is allowed.`);
}

function checkFunctions(manifest: Manifest): void {
  const { functions, triggers, consumers, schedules, pages } = manifest;
  const slow = [...consumers, ...schedules];
  const quick = [
    ...triggers,
    ...pages.flatMap(({ key, resolverFunction }) => (resolverFunction ? [{ key, function: resolverFunction }] : [])),
  ];
  for (const user of [...slow, ...quick]) {
    if (functions.some(({ key }) => key === user.function)) continue;
    throw new ManifestError(`Module "${user.key}" names the function "${user.function}", which is not declared.`);
  }
  for (const { key, handler, timeoutSeconds } of functions) {
    if (!/^[\w-]+\.[\w$]+$/.test(handler))
      throw new ManifestError(`Function "${key}" has the handler "${handler}", which is not of the form file.export.`);
    if (timeoutSeconds === undefined) continue;
    if (timeoutSeconds < 1 || timeoutSeconds > 900)
      throw new ManifestError(`Function "${key}" has timeoutSeconds ${timeoutSeconds}; it must be 1 to 900.`);
    const user = quick.find((other) => other.function === key);
    if (user)
      throw new ManifestError(`Function "${key}" has timeoutSeconds, so only consumers and schedules may use it, but "${user.key}" does.`);
  }
  const doubled = consumers.find(({ queue }, i) => consumers.findIndex((other) => other.queue === queue) < i);
  if (doubled) throw new ManifestError(`Two consumers read the queue "${doubled.queue}".`);
}
