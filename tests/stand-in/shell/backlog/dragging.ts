/** What is said between a dragged issue and the places it can be dropped on; read back by schema, since the drag library carries anything. */
import { array, literal, object, optional, safeParse, string, union } from 'valibot';
import type { Destination, SectionId } from './sections';

const cargoSchema = object({ kind: literal('issues'), handle: string(), issueIds: array(string()) });
const targetSchema = object({
  section: string(),
  issueId: optional(string()),
  side: union([literal('before'), literal('after'), literal('start'), literal('end')]),
});
export type Cargo = { handle: string; issueIds: readonly string[] };

export const cargoOf = ({ handle, issueIds }: Cargo): Record<string, unknown> => ({ kind: 'issues', handle, issueIds });

export function readCargo(data: unknown): Cargo | null {
  const read = safeParse(cargoSchema, data);
  return read.success ? read.output : null;
}

export function readDestination(data: unknown): Destination | null {
  const read = safeParse(targetSchema, data);
  if (!read.success) return null;
  const { issueId, side } = read.output;
  const section: SectionId =
    read.output.section === 'backlog' ? 'backlog' : `sprint-${Number(read.output.section.slice('sprint-'.length))}`;
  if (side === 'start' || side === 'end') return { section, side };
  return issueId === undefined ? null : { section, side, issueId };
}
