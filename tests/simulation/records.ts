/** What the app has stored and what Jira holds, read past both: without a call, and so without a change. */
import type { Breach } from '../../src/domain/lock/productLock';
import type { Row } from '../stand-in/forge/kvs/rows';
import { EPIC_TYPE_ID, isDone } from '../stand-in/jira/catalogue';
import type { IssueRecord, SprintRecord } from '../stand-in/jira/records';
import type { Site } from '../stand-in/site/site';

export type StoredLock = {
  history: { at: number; to: 'locked' | 'open' }[];
  pending: unknown[];
  stuck: string[];
  health: { kind: string };
};
export type StoredEvent = { state: 'notHeldYet' | 'open' | 'closing' | 'closed'; openedAt?: number };
export type StoredEmergency = {
  number: number;
  parts: { product: string; issues: string[] | null; answer: { isGranted: boolean; at: number } | null }[];
  until: number;
  ended: { at: number } | null;
};
type StoredShard = { moves: { issue: string; at: number }[]; settled: [issue: string, actor: string | null, at: number, ...unknown[]][] };

/** Records have the shapes that the app's own schemas parse. */
const bodyOf = (row: Row | undefined): unknown => (row?.value as { body?: unknown } | undefined)?.body;
const rowsOf = (site: Site, entity: string) => site.kernel.store.table<Row>(`kvs.entity.${entity}`);

export const lockOf = (site: Site, product: string): StoredLock => bodyOf(rowsOf(site, 'lock').get(`lock:${product}`)) as StoredLock;

export function eventOf(site: Site): StoredEvent {
  const forum = [...rowsOf(site, 'forum').entries()].find(([key]) => key.startsWith('forum:'))?.[1];
  return (bodyOf(forum) as { event: StoredEvent }).event;
}

export function inboxOf(site: Site, product: string): { row: Row; shard: StoredShard }[] {
  return [...rowsOf(site, 'inbox').entries()]
    .filter(([key]) => key.startsWith(`inbox:${product}:`))
    .map(([, row]) => ({ row, shard: bodyOf(row) as StoredShard }));
}

export const emergenciesOf = (site: Site): StoredEmergency[] =>
  [...rowsOf(site, 'record').entries()].filter(([key]) => key.startsWith('emergency:')).map(([, row]) => bodyOf(row) as StoredEmergency);

export function breachesOf(site: Site, product: string): Breach[] {
  const all = [...rowsOf(site, 'breach').values()].flatMap((row) => (bodyOf(row) as Breach | undefined) ?? []);
  return all.filter((breach) => breach.productId === product);
}

/** All issues of a project, first ranked first. */
export function orderOf(site: Site, projectId: string): readonly string[] {
  const issues = site.kernel.store.table<IssueRecord>('jira.issues');
  return site.jira.admin.order().filter((id) => issues.get(id)?.projectId === projectId);
}

/** Closed, in a sprint that is planned or running, or an epic, which no backlog shows. */
export function isOut(site: Site, issue: string): boolean {
  const record = site.kernel.store.table<IssueRecord>('jira.issues').get(issue);
  const sprints = site.kernel.store.table<SprintRecord>('jira.sprints');
  if (!record || record.typeId === EPIC_TYPE_ID || isDone(record.statusId)) return true;
  return record.sprintIds.some((id) => sprints.get(String(id))?.state !== 'closed');
}
