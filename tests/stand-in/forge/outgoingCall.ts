/** What the packages hand to `__forge_fetch__`, brought into one form. */
export type CallTarget = { type: string; provider: string | undefined; remote: string | undefined; accountId: string | undefined };
export type OutgoingCall = {
  target: CallTarget;
  path: string;
  method: string;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string | undefined;
};

/** On whose behalf an invocation runs. */
export type Caller = {
  functionKey: string;
  /** Undefined where no person stands behind the invocation. */
  accountId: string | undefined;
  /** What started the chain of events that led here; the platform limits how often one chain pushes. */
  chain: string;
};

/** @throws where the app passes something that no package would. */
export function readCall(args: unknown, path: unknown, init: unknown): OutgoingCall {
  const { type, provider, remote, accountId } = recordOf(args);
  const { method, headers, body } = recordOf(init);
  if (typeof type !== 'string' || typeof path !== 'string') throw new Error('A call of the platform needs a type and a path.');
  if (body !== undefined && body !== null && typeof body !== 'string')
    throw new Error(`The stand-in takes bodies as text only (call of ${path}).`);
  return {
    target: { type, provider: textOf(provider), remote: textOf(remote), accountId: textOf(accountId) },
    path,
    method: (textOf(method) ?? 'GET').toUpperCase(),
    headers: readHeaders(headers),
    body: body ?? undefined,
  };
}

export function describeCall({ target, method, path }: OutgoingCall): string {
  return `${method} ${path} (type ${target.type}, provider ${target.provider ?? 'none'}, remote ${target.remote ?? 'none'})`;
}

function readHeaders(headers: unknown): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, value] of pairsOf(headers)) {
    if (typeof value === 'string' || typeof value === 'number') read[String(name).toLowerCase()] = String(value);
  }
  return read;
}

function pairsOf(headers: unknown): Iterable<[unknown, unknown]> {
  if (headers instanceof Headers) return headers.entries();
  return Array.isArray(headers) ? (headers as [unknown, unknown][]) : Object.entries(recordOf(headers));
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
