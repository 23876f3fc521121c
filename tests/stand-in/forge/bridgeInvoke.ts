/** `invoke` of a page: a resolver called as a person through the bridge, with the limits of the platform. */
import type { Kernel } from '../kernel/kernel';
import type { FunctionRunner } from './functionRunner';
import type { Installation } from './installation';
import type { InvocationEnd } from './invocation';
import type { Manifest, PageModule } from './manifest/manifest';
import type { InvokeOutcome, InvokeRequest } from './wire';

const IN_BYTES = 500 * 1024;
const OUT_BYTES = 5 * 1024 * 1024;
const RESOLVER_SECONDS = 25;
const INVOKES = 500;
const WINDOW_MS = 25_000;

type World = { kernel: Kernel; manifest: Manifest; installation: Installation; runner: FunctionRunner };

export class BridgeInvoke {
  readonly #world: World;
  /** Instants of recent invokes by page and person. */
  readonly #recent = new Map<string, number[]>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The function starts on the agenda of the kernel, so that whoever drives the clock does not overtake it. */
  async invoke(request: InvokeRequest): Promise<InvokeOutcome> {
    const { kernel, manifest } = this.#world;
    const page = callingModule(manifest.pages, request);
    if (!page) return refusal(`No such page of the manifest has the resolver "${request.functionKey}".`, 404);
    if (Buffer.byteLength(JSON.stringify(request.payload ?? null)) > IN_BYTES) return refusal('The payload exceeds 500 KB.', 413);
    if (!this.#takeInvoke(`${page.key} ${request.accountId}`)) return refusal('Resolver calls are rate limited at 500req/25s', 429);
    await kernel.sleep(0);
    const end = await this.#world.runner.run({
      functionKey: request.functionKey,
      moduleKey: page.key,
      moduleType: page.type,
      payload: { call: { functionKey: request.call, payload: request.payload }, context: this.#context(request, page) },
      accountId: request.accountId,
      defaultTimeoutSeconds: RESOLVER_SECONDS,
      chain: `invoke-${kernel.nextNumber('invoke')}`,
    });
    return outcomeOf(end);
  }

  #context({ accountId, context }: InvokeRequest, page: PageModule): Record<string, unknown> {
    const { cloudId, siteUrl, environmentId } = this.#world.installation;
    return {
      accountId,
      cloudId,
      siteUrl,
      environmentId,
      environmentType: 'DEVELOPMENT',
      localId: `ari:cloud:ecosystem::extension/${this.#world.installation.appId}/${environmentId}/static/${page.key}`,
      moduleKey: page.key,
      extension: { ...context, type: page.type },
    };
  }

  #takeInvoke(who: string): boolean {
    const now = this.#world.kernel.now();
    const recent = (this.#recent.get(who) ?? []).filter((at) => at > now - WINDOW_MS);
    this.#recent.set(who, recent);
    if (recent.length >= INVOKES) return false;
    recent.push(now);
    return true;
  }
}

function callingModule(pages: readonly PageModule[], { functionKey, moduleKey, context }: InvokeRequest): PageModule | undefined {
  const type = context?.['type'];
  return pages.find(
    (page) =>
      page.resolverFunction === functionKey &&
      (moduleKey === undefined || page.key === moduleKey) &&
      (type === undefined || page.type === type),
  );
}

function outcomeOf(end: InvocationEnd): InvokeOutcome {
  switch (end.kind) {
    case 'returned':
      if (end.text !== undefined && Buffer.byteLength(end.text) > OUT_BYTES) return failure('The response exceeds 5 MB.');
      return { ok: true, value: end.text === undefined ? undefined : (JSON.parse(end.text) as unknown) };
    case 'threw':
      return failure(end.message);
    case 'timedOut':
      return failure(`Task timed out after ${end.limitSeconds.toFixed(2)} seconds`);
    case 'killed':
      return failure('An unexpected error occurred.');
  }
}

const failure = (message: string): InvokeOutcome => refusal(`There was an error invoking the function - ${message}`, 500);
const refusal = (message: string, status: number): InvokeOutcome => ({ ok: false, error: { name: 'Error', message, status } });
