/** `global.__forge_runtime__` as the packages read it during one invocation. */
import type { Kernel } from '../kernel/kernel';
import { installationFacts, siteAri, type Installation } from './installation';
import type { Manifest } from './manifest/manifest';

const timer = { stop: (): void => undefined };
const counter = { incr: (): void => undefined, incrBy: (): void => undefined, decr: (): void => undefined, decrBy: (): void => undefined };
const metrics = { counter: () => counter, timing: () => ({ measure: () => timer }), gauge: () => ({ set: (): void => undefined }) };

export type RuntimeFacts = {
  invocationId: string;
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  /** The person behind the invocation; undefined for triggers, consumers and schedules. */
  accountId: string | undefined;
  /** Virtual instant at which the platform stops the function. */
  deadline: number;
};

export function runtimeObject(kernel: Kernel, manifest: Manifest, installation: Installation, facts: RuntimeFacts): object {
  const { invocationId, functionKey, moduleKey, moduleType, accountId, deadline } = facts;
  const { appId, appVersion, environmentId, installationId } = installation;
  return {
    proxy: { token: 'stand-in', url: 'https://proxy.invalid' },
    contextAri: siteAri(installation),
    container: { region: 'local', runtime: manifest.runtimeName },
    appContext: {
      appId,
      appVersion,
      environmentId,
      environmentType: 'DEVELOPMENT',
      invocationId,
      installationId,
      functionKey,
      moduleType,
      moduleKey,
      installation: installationFacts(installation),
      permissions: { scopes: manifest.scopes, external: {} },
    },
    aaid: accountId,
    lambdaContext: { awsRequestId: invocationId, getRemainingTimeInMillis: () => Math.max(0, deadline - kernel.now()) },
    tracing: { traceId: invocationId.replaceAll('-', ''), spanId: invocationId.slice(0, 8) },
    realtime: {},
    metrics,
    featureFlags: () => false,
  };
}
