/** A host as the page sees it: answers what the test says, when the test says, and remembers what it was asked. */
import type { Api, CallName, Reply } from '../../../src/contract/api';
import { FakeHistory } from './fakeHistory';
import { jiraAnswer, type JiraWorld } from './fakeJira';

type Answer<C extends CallName> = Reply<C> | Promise<Reply<C>> | ((input: Api[C]['input']) => Reply<C> | Promise<Reply<C>>);
/** To an address of Jira's, or to a page of the app in a project. */
type Navigation = { url?: string; moduleKey?: string; projectKey?: string; path?: string };
const placeOf = ({ url, moduleKey, projectKey, path }: Navigation): string => url ?? [projectKey, moduleKey].join('/') + (path ?? '');
type Fetch = { restPath: string; fetchRequestInit: { method?: string; body?: string | null } };

export class FakeBridge {
  readonly asked: { call: string; input: unknown }[] = [];
  readonly fetched: string[] = [];
  readonly navigated: string[] = [];
  readonly history: FakeHistory;
  jira: JiraWorld;
  /** As a lost connection: every command that leaves the frame rejects. */
  isCutOff = false;
  /** Whether the site offers realtime channels. */
  hasRealtime = true;
  /** What the frame is told of its place in Jira. */
  extension: object = {};
  readonly #answers = new Map<string, (input: unknown) => unknown>();
  readonly #listeners = new Map<string, Set<(payload: unknown) => void>>();

  constructor({ jira, at = '/' }: { jira: JiraWorld; at?: string }) {
    this.jira = jira;
    this.history = new FakeHistory(at);
  }

  /** What a call is answered from now on. */
  answer<C extends CallName>(call: C, answer: Answer<C>): void {
    this.#answers.set(call, (input) => (typeof answer === 'function' ? answer(input as Api[C]['input']) : answer));
  }

  /** The backend says on a channel that something changed. */
  publish(channel: string): void {
    this.#listeners.get(channel)?.forEach((hear) => {
      hear({ changed: true });
    });
  }

  timesAsked(call: CallName): number {
    return this.asked.filter((one) => one.call === call).length;
  }

  async callBridge(command: string, data: unknown): Promise<unknown> {
    switch (command) {
      case 'invoke':
        return this.#invoke(data as { functionKey: string; payload: unknown });
      case 'fetchProduct':
        return this.#fetch(data as Fetch);
      case 'subscribeRealtimeChannel':
        return this.#subscribe(data as { channelName: string; onEvent: (payload: unknown) => void; isGlobal?: boolean });
      case 'getContext':
        return { locale: 'en-GB', timezone: 'America/New_York', siteUrl: 'https://site.example', extension: this.extension };
      case 'createHistory':
        return this.history;
      case 'enableTheming':
        return undefined;
      case 'navigate':
        this.navigated.push(placeOf(data as Navigation));
        return undefined;
      default:
        throw new Error(`The fake host knows no command ${command}.`);
    }
  }

  async #invoke({ functionKey, payload }: { functionKey: string; payload: unknown }): Promise<unknown> {
    this.asked.push({ call: functionKey, input: payload });
    if (this.isCutOff) throw new Error('Network error');
    const answer = this.#answers.get(functionKey);
    if (answer === undefined) throw new Error(`The test says nothing about ${functionKey}.`);
    return answer(payload);
  }

  async #fetch({ restPath, fetchRequestInit }: Fetch): Promise<unknown> {
    this.fetched.push(restPath);
    if (this.isCutOff) throw new Error('Network error');
    const { status, body } = jiraAnswer(this.jira, restPath, fetchRequestInit.body ?? null);
    return { status, statusText: '', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), isAttachment: false };
  }

  /** Global messages reach global subscriptions alone, as on the platform. */
  #subscribe({ channelName, onEvent, isGlobal }: { channelName: string; onEvent: (payload: unknown) => void; isGlobal?: boolean }) {
    if (!this.hasRealtime) throw new Error('Realtime is not available.');
    const hearers = this.#listeners.get(channelName) ?? new Set();
    this.#listeners.set(channelName, hearers);
    if (isGlobal === true) hearers.add(onEvent);
    return {
      unsubscribe: async () => {
        hearers.delete(onEvent);
      },
    };
  }
}

let inUse: FakeBridge | null = null;
export const useBridge = (bridge: FakeBridge): void => {
  inUse = bridge;
};
export function bridgeInUse(): FakeBridge {
  if (inUse === null) throw new Error('No fake bridge is in use.');
  return inUse;
}
