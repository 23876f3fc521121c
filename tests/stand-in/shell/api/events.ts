/** What the site tells an open shell as it happens. One connection serves every component; the browser reconnects by itself. */
import { array, boolean, object, parse, string, unknown, type GenericSchema, type InferOutput } from 'valibot';

const schemas = {
  clock: object({ now: string() }),
  jira: object({ issueIds: array(string()) }),
  realtime: object({ channel: string(), payload: unknown(), isGlobal: boolean() }),
};
type Schemas = typeof schemas;
export type SiteEventName = keyof Schemas;
export type SiteEvent<N extends SiteEventName> = InferOutput<Schemas[N]>;

export type SiteEvents = {
  /** Answers how to stop listening. */
  on: <N extends SiteEventName>(name: N, hear: (event: SiteEvent<N>) => void) => () => void;
  /** Called when the connection is there again after a break: whatever was said meanwhile is lost. */
  onReturn: (hear: () => void) => () => void;
  close: () => void;
};

export function openSiteEvents(): SiteEvents {
  const source = new EventSource('/__shell__/events');
  let wasLost = false;
  const returns = new Set<() => void>();
  source.onerror = () => {
    wasLost = true;
  };
  source.onopen = () => {
    if (wasLost) for (const hear of returns) hear();
    wasLost = false;
  };
  return {
    on: (name, hear) => {
      const listen = (message: MessageEvent<string>) => {
        hear(read(schemas[name], message.data));
      };
      source.addEventListener(name, listen);
      return () => {
        source.removeEventListener(name, listen);
      };
    },
    onReturn: (hear) => {
      returns.add(hear);
      return () => returns.delete(hear);
    },
    close: () => {
      source.close();
    },
  };
}

function read<S extends GenericSchema>(schema: S, text: string): InferOutput<S> {
  return parse(schema, JSON.parse(text));
}
