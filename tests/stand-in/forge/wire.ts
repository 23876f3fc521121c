/** How the outside speaks to the Forge of the stand-in. */

/** How often the platform misbehaves; probabilities 0 to 1, drawn from the one seed. */
export type ForgeFaults = {
  /** Delay of an event between Jira and the trigger: a number of ms, or a range from which each delivery draws. */
  eventDelayMs: number | readonly [least: number, most: number];
  eventLoss: number;
  eventDoubling: number;
  /** Kill the next invocation whose function is named (or any) after its n-th outgoing call has been carried out. */
  killAfterCall?: { function?: string; call: number } | undefined;
  /** Latency of each outgoing call of a function, ms of virtual time. */
  callLatencyMs: number | readonly [least: number, most: number];
  /** How old a KVS query may be, ms. `get` is always strict. */
  staleQueryMs: number;
  /** Probability that a queue event is delivered twice, as at-least-once delivery allows. */
  queueDoubling?: number;
  /** Probability that a schedule fires twice. */
  scheduleDoubling?: number;
};

export type ForgeMeters = {
  invocations: Record<string, { count: number; ms: number; failed: number }>;
  kvs: { reads: number; writes: number; queries: number; bytesRead: number; bytesWritten: number };
  pushes: number;
};

/** What a browser's `invoke` is answered: the resolver's value, or the error as the bridge shows it. */
export type InvokeOutcome = { ok: true; value: unknown } | { ok: false; error: { name: string; message: string; status?: number } };

/**
 * One call of a resolver as a person; `context` is the module's extension context. Which of several modules with that resolver it comes
 * from is said by `moduleKey`, else by `context.type`, else it is the first.
 */
export type InvokeRequest = {
  functionKey: string;
  call: string;
  payload: unknown;
  accountId: string;
  moduleKey?: string;
  context?: Readonly<Record<string, unknown>>;
};

/** What the platform sent out that is not Jira's: realtime messages. */
export type RealtimeMessage = {
  channel: string;
  payload: unknown;
  /** By `publishGlobal`: for `subscribeGlobal`, whatever page it is on. Otherwise for `subscribe` on pages of the same context. */
  isGlobal?: boolean;
};

/** What whoever published is told. */
export type PublishedEvent = { eventId: string; eventTimestamp: string };
