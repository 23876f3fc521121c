/**
 * Eventual consistency: searches and backlog reads answer from the state of some time ago. Each write notes what was there before; a look back
 * undoes the notes of the time between. Only issues and ranks have a past here: boards, sprints and permissions are read as they are.
 */
import type { Kernel } from '../kernel/kernel';
import type { IssueRecord } from './records';
import type { Site } from './site';

type Note =
  | { at: number; kind: 'issue'; id: string; before: IssueRecord | undefined }
  | { at: number; kind: 'rank'; fieldId: string; id: string; before: string | undefined };

/** What a read sees. */
export type View = {
  issue(id: string): IssueRecord | undefined;
  /** Ids of all issues in the order of that field. */
  order(rankFieldId: string): readonly string[];
  rank(rankFieldId: string, id: string): string | undefined;
};

export class Past {
  /** How long ago reads may look, ms. Nothing is noted while it is 0. */
  reachMs = 0;
  #notes: Note[] = [];

  constructor(private readonly kernel: Kernel) {}

  noteIssue(id: string, before: IssueRecord | undefined): void {
    this.#note({ at: this.kernel.now(), kind: 'issue', id, before });
  }

  noteRank(fieldId: string, id: string, before: string | undefined): void {
    this.#note({ at: this.kernel.now(), kind: 'rank', fieldId, id, before });
  }

  /** The notes made since then, newest first. What happened at that very instant had been seen. */
  since(instant: number): Note[] {
    const from = this.#notes.findIndex((note) => note.at > instant);
    return from < 0 ? [] : this.#notes.slice(from).reverse();
  }

  #note(note: Note): void {
    if (this.reachMs <= 0) return;
    this.#notes.push(note);
    if (this.#notes.length % 1_000 !== 0) return;
    const oldest = this.kernel.now() - this.reachMs;
    this.#notes = this.#notes.filter((kept) => kept.at >= oldest);
  }
}

/** Strictly current. */
export function currentView(site: Site): View {
  return {
    issue: (id) => site.issues.get(id),
    order: (fieldId) => site.order(fieldId).ids(),
    rank: (fieldId, id) => site.order(fieldId).rank(id),
  };
}

/** The state so long ago, but for the issues named, which are current. */
export function viewOf(site: Site, { ageMs, reconciled }: { ageMs: number; reconciled: ReadonlySet<string> }): View {
  const notes = ageMs > 0 ? site.past.since(site.kernel.now() - ageMs).filter((note) => !reconciled.has(note.id)) : [];
  if (notes.length === 0) return currentView(site);
  const issues = new Map<string, IssueRecord | undefined>();
  const ranks = new Map<string, Map<string, string | undefined>>();
  for (const note of notes) {
    if (note.kind === 'issue') issues.set(note.id, note.before);
    else ranks.set(note.fieldId, (ranks.get(note.fieldId) ?? new Map<string, string | undefined>()).set(note.id, note.before));
  }
  const rank = (fieldId: string, id: string): string | undefined => {
    const older = ranks.get(fieldId);
    return older?.has(id) ? older.get(id) : site.order(fieldId).rank(id);
  };
  return {
    issue: (id) => (issues.has(id) ? issues.get(id) : site.issues.get(id)),
    order: (fieldId) => orderOf(site, fieldId, ranks.get(fieldId), (id) => rank(fieldId, id) ?? ''),
    rank,
  };
}

function orderOf(
  site: Site,
  fieldId: string,
  older: ReadonlyMap<string, string | undefined> | undefined,
  rank: (id: string) => string,
): readonly string[] {
  const current = site.order(fieldId).ids();
  if (!older) return current;
  const movedBack = [...older].filter(([, before]) => before !== undefined).map(([id]) => id);
  movedBack.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const merged: string[] = [];
  let next = 0;
  for (const id of current) {
    if (older.has(id)) continue;
    for (let back = movedBack[next]; back !== undefined && rank(back) < rank(id); back = movedBack[next]) {
      merged.push(back);
      next += 1;
    }
    merged.push(id);
  }
  return [...merged, ...movedBack.slice(next)];
}
