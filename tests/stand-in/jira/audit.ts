/** What administrators changed: rows of the site's audit log, written where the stand-in changes permissions, boards and filters. */
import type { AuditRow } from './records';
import type { Site } from './site';

export type Audited = Omit<AuditRow, 'id' | 'at'>;

export function noteAudit(site: Site, audited: Audited): void {
  const id = site.kernel.nextNumber('jira.audit');
  site.audit.set(String(id), { ...audited, id, at: site.kernel.now() });
}

export const schemeChanged = ({ id, name }: { id: number; name: string }, by: string | null, changed: AuditRow['changed']): Audited => ({
  by,
  category: 'permissions',
  summary: 'Permission scheme updated',
  object: { id: String(id), name, typeName: 'SCHEME' },
  changed,
});

export const boardChanged = ({ id, name }: { id: number; name: string }, by: string | null, summary: string): Audited => ({
  by,
  category: 'boards',
  summary,
  object: { id: String(id), name, typeName: 'BOARD' },
  changed: [],
});

export const filterChanged = ({ id, name, jql }: { id: string; name: string; jql: string }, by: string | null, to: string): Audited => ({
  by,
  category: 'filters',
  summary: 'Filter updated',
  object: { id, name, typeName: 'FILTER' },
  changed: [{ field: 'JQL', from: jql, to }],
});
