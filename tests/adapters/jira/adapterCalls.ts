/** A tiny app whose only call runs one function of the Jira adapters, so that each is tried alone, below it the stand-in. */
import { type Request, makeResolver } from '@forge/resolver';
import { jiraAsApp } from '../../../src/adapters/jira/jiraAsApp';
import { jiraAsCaller } from '../../../src/adapters/jira/people';
import { JiraFault } from '../../../src/app/jiraFault';

type Tried = (...given: unknown[]) => Promise<unknown>;
// Each adapter's own parameters are checked where the test names them; here they are passed on.
const functions = { app: jiraAsApp, caller: jiraAsCaller } as unknown as Record<string, Record<string, Tried | undefined> | undefined>;

export const pageCalls = makeResolver({
  async run({ payload }: Request<{ as: string; name: string; given: unknown[] }>) {
    try {
      return { value: sent(await functions[payload.as]?.[payload.name]?.(...payload.given)) };
    } catch (error) {
      if (error instanceof JiraFault) return { fault: error.status };
      throw error;
    }
  },
});

/** Maps and sets do not cross the wire. */
const sent = (value: unknown): unknown => (value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value);

const nothing = () => Promise.resolve();
export const noteIssueChange = nothing;
export const workOnBacklog = nothing;
export const workOnForum = nothing;
export const sweep = nothing;
