/** All of the forum's records in one file, read part by part and stretch by stretch. */
import type { Reply } from '../../../../../src/contract/api';
import { EXPORT_PARTS, type ExportPart } from '../../../../../src/contract/calls/strengthCalls';
import { call } from '../../../wire/call';

/** Null where the backend refused. @throws when it did not answer */
export async function readAll(): Promise<Record<string, readonly unknown[]> | null> {
  const all: Record<string, readonly unknown[]> = {};
  for (const part of EXPORT_PARTS) {
    const records = await readPart(part);
    if (records === null) return null;
    all[part] = records;
  }
  return all;
}

async function readPart(part: ExportPart): Promise<readonly unknown[] | null> {
  const found: unknown[] = [];
  for (let after: number | null = null; ;) {
    const reply: Reply<'exportRecords'> = await call('exportRecords', { part, ...(after !== null && { after }) });
    if (!reply.ok) return null;
    found.push(...reply.value.records);
    after = reply.value.next;
    if (after === null) return found;
  }
}

/** Hands the browser a file to keep. */
export function saveFile(name: string, value: unknown): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(address);
}
