/** Proposals, agreements, impediments, pathways, sessions and minutes by number; the register that numbers them; the agenda's plan. */
import type * as v from 'valibot';
import type { BehindIssue, Kept, KeptKind, Versioned } from '../../app/ports';
import { EMPTY_REGISTER, type Register } from '../../domain/forum/register';
import type { ForumId, IssueId } from '../../domain/ids';
import type { AgendaPlan } from '../../domain/session/session';
import { cellsByKey } from './batches';
import { parseRecord, readCell } from './cells';
import { keys } from './keys';
import { registerSchema } from './schemas/forumSchemas';
import { behindIssueSchema, keptSchemas } from './schemas/keptSchemas';
import { agendaSchema } from './schemas/sessionSchemas';
import { readCopies } from './shelves';

const EMPTY_AGENDA: AgendaPlan = { order: [], minutes: {}, parked: [], dropped: [], carried: [] };

export async function readRegister(forum: ForumId): Promise<Versioned<Register>> {
  return (await readCell('record', keys.register(forum), registerSchema)) ?? { value: EMPTY_REGISTER, version: 0 };
}

export async function readAgenda(forum: ForumId): Promise<Versioned<AgendaPlan>> {
  return (await readCell('record', keys.agenda(forum), agendaSchema)) ?? { value: EMPTY_AGENDA, version: 0 };
}

export async function kept<K extends KeptKind>(of: K, forum: ForumId, number: number): Promise<Versioned<Kept[K]> | null> {
  return readCell('record', keys.kept(of, forum, number), schemaOf(of));
}

export async function keptMany<K extends KeptKind>(
  of: K,
  forum: ForumId,
  numbers: readonly number[],
): Promise<readonly Versioned<Kept[K]>[]> {
  const copies = await readCopies(of, forum, numbers);
  const nameOf = (number: number) => keys.kept(of, forum, number);
  const alone = await cellsByKey('record', numbers.filter((number) => !copies.has(number)).map(nameOf), schemaOf(of));
  return numbers.flatMap((number) => {
    const copy = copies.get(number);
    if (!copy) return alone.get(nameOf(number)) ?? [];
    return { version: copy.version, value: parseRecord(nameOf(number), schemaOf(of), copy.body) };
  });
}

export async function behindIssue(issue: IssueId): Promise<Versioned<BehindIssue> | null> {
  return readCell('record', keys.behindIssue(issue), behindIssueSchema);
}

const schemaOf = <K extends KeptKind>(of: K): v.GenericSchema<unknown, Kept[K]> => keptSchemas[of];
