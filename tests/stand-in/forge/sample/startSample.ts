/** A Forge with the sample app, over a Jira that only remembers what it was asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kernel } from '../../kernel/kernel';
import type { JiraEvent, JiraRequest, JiraResponse } from '../../jira/wire';
import { bundleApp, Forge, readManifest, type AppBundle, type JiraPort } from '../forge';
import type { ForgeFaults, InvokeOutcome } from '../wire';

export const sampleManifestText = readFileSync(join(__dirname, 'manifest.yml'), 'utf8');
let bundled: Promise<AppBundle> | undefined;
export const sampleApp = (): Promise<AppBundle> => (bundled ??= bundleApp(join(__dirname, 'index.ts')));

export class RememberingJira implements JiraPort {
  readonly requests: JiraRequest[] = [];
  answer: (request: JiraRequest) => JiraResponse = () => ({ status: 200, headers: { 'x-trace': 'abc' }, body: { fine: true } });
  #tell: (event: JiraEvent) => void = () => undefined;

  handle(request: JiraRequest): JiraResponse {
    this.requests.push(request);
    return this.answer(request);
  }

  onEvent(listener: (event: JiraEvent) => void): void {
    this.#tell = listener;
  }

  raise(name: string, key: string, { causedByApp = false, more = {} } = {}): void {
    this.#tell({ name, payload: { eventType: name, issue: { id: '1', key }, ...more }, causedByApp });
  }
}

export type Sample = {
  kernel: Kernel;
  jira: RememberingJira;
  forge: Forge;
  /** Calls a resolver as a person and runs the kernel until nothing is pending. */
  call(name: string, payload?: unknown, accountId?: string): Promise<InvokeOutcome>;
  /** The value of a call that must succeed. */
  value<T>(name: string, payload?: unknown): Promise<T>;
  texts(): string[];
};

export const NOON = Date.parse('2027-03-08T12:00:00Z');

export async function startSample(
  given: { seed?: number; faults?: Partial<ForgeFaults>; manifest?: string; kernel?: Kernel } = {},
): Promise<Sample> {
  const kernel = given.kernel ?? new Kernel({ start: NOON, seed: given.seed ?? 1 });
  const jira = new RememberingJira();
  const forge = new Forge({ kernel, jira, manifest: readManifest(given.manifest ?? sampleManifestText), app: await sampleApp() });
  forge.faults = { ...forge.faults, ...given.faults };
  const call: Sample['call'] = async (name, payload = {}, accountId = 'anna') => {
    const outcome = forge.invoke({
      functionKey: 'calls',
      call: name,
      payload,
      accountId,
      context: { project: { id: '10000', key: 'WEB' } },
    });
    await kernel.settle();
    return outcome;
  };
  const value: Sample['value'] = async <T>(name: string, payload?: unknown) => {
    const outcome = await call(name, payload);
    if (!outcome.ok) throw new Error(outcome.error.message);
    return outcome.value as T;
  };
  return { kernel, jira, forge, call, value, texts: () => forge.logs.map(({ text }) => text) };
}
