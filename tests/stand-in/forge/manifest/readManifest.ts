/** Reads `manifest.yml`, strictly: also what the official checks let pass and the server, or the app at run time, would not. */
import { jiraEventNames, scopesOfEvent } from './jiraEvents';
import { ManifestError, type Manifest } from './manifest';
import { parseManifestText, type ManifestDocument } from './manifestText';
import { readPages } from './readPages';
import { readEntities } from './storageRules';

const SCHEDULES = 5;
const MEMORY_MB = [128, 1024] as const;
const RUNTIMES = ['nodejs22.x', 'nodejs24.x'];
const APP_ID = /^ari:cloud:ecosystem::app\/([0-9a-f-]{36})$/;

/** @throws ManifestError with one clear sentence. */
export function readManifest(yamlText: string): Manifest {
  const document = parseManifestText(yamlText);
  const { modules } = document;
  const resources = document.resources.map(({ key, path, entry }) => ({ key, path, entries: entry }));
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
    pages: readPages(document, resources),
    resources,
  };
  checkRuntime(manifest);
  checkSchedules(manifest);
  checkFunctions(manifest);
  checkEventScopes(manifest);
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

/** Without its scopes an event is never delivered; the official checks refuse such a manifest as well. */
function checkEventScopes({ triggers, scopes }: Manifest): void {
  for (const { key, events } of triggers)
    for (const name of events) {
      const missing = scopesOfEvent(name).filter((scope) => !scopes.includes(scope));
      if (missing.length > 0)
        throw new ManifestError(`Trigger "${key}" asks for "${name}", which needs ${missing.join(' and ')} among permissions.scopes.`);
    }
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
