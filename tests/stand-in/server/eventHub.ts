/** Tells every open shell what happens on the site, as server-sent events. */
export type SiteEvent =
  | { event: 'clock'; data: { now: string } }
  | { event: 'jira'; data: { issueIds: readonly string[] } }
  | { event: 'realtime'; data: { channel: string; payload: unknown; isGlobal: boolean } };
type Listener = (event: SiteEvent) => void;

export class EventHub {
  readonly #listeners = new Set<Listener>();
  #changedIssues = new Set<string>();

  /** Answers how to stop listening. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: SiteEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Told with the next flush, together with the others. */
  issueChanged(issueId: string): void {
    this.#changedIssues.add(issueId);
  }

  flush(): void {
    if (this.#changedIssues.size === 0) return;
    this.tell({ event: 'jira', data: { issueIds: [...this.#changedIssues] } });
    this.#changedIssues = new Set();
  }
}
