/** The log, newest first: searched by kind and person (rule G4), and verified as a whole (rule G5). */
import type { LogPage } from '../contract/api';
import type { RecordCalls } from '../contract/calls/recordCalls';
import type { Forum } from '../domain/forum/forum';
import type { LogEntry } from '../domain/log/log';
import type { Deps } from './ports';

const PAGE = 50;
/** Without a filter a page is one read; with one, reads are larger and there are several. */
const SEARCH_STRETCH = 100;
const SEARCH_AT_MOST = 500;
const VERIFY_STRETCH = 250;

type Filter = RecordCalls['listLog']['input'];

/** `chain` is the verdict on all that was read, found or not. An empty page with a `next` means: nothing so far, go on. */
export async function listLog(deps: Deps, forum: Forum, filter: Filter): Promise<LogPage> {
  const isSearch = filter.kinds !== undefined || filter.actor !== undefined;
  const size = isSearch ? SEARCH_STRETCH : PAGE;
  const found: LogEntry[] = [];
  let below = filter.before ?? null;
  for (let read = 0; ;) {
    const { entries, brokenAt } = await deps.records.logEntries(forum.id, { before: below, size });
    found.push(...entries.filter((entry) => fits(entry, filter)));
    read += size;
    below = entries.at(-1)?.number ?? 1;
    if (brokenAt !== null || below <= 1 || found.length >= PAGE || !isSearch || read >= SEARCH_AT_MOST) {
      return pageOf(found, { below, brokenAt });
    }
  }
}

const fits = ({ what, actor }: LogEntry, { kinds, actor: wanted }: Filter): boolean =>
  (kinds === undefined || kinds.includes(what.kind)) && (wanted === undefined || actor === wanted);

function pageOf(found: readonly LogEntry[], { below, brokenAt }: { below: number; brokenAt: number | null }): LogPage {
  const shown = found.slice(0, PAGE);
  const end = found.length > PAGE ? (shown.at(-1)?.number ?? below) : below;
  return {
    entries: shown.map(({ number, at, actor, what }) => ({ number, at, actor, what })),
    next: end > 1 ? end : null,
    chain: brokenAt === null ? 'whole' : { brokenAt },
  };
}

/** Ends at the first stretch that is broken: what lies below it proves nothing about what lies above. */
export async function verifyLog(
  deps: Deps,
  forum: Forum,
  { before }: RecordCalls['verifyLog']['input'],
): Promise<RecordCalls['verifyLog']['value']> {
  const { entries, brokenAt } = await deps.records.logEntries(forum.id, { before: before ?? null, size: VERIFY_STRETCH });
  const oldest = entries.at(-1)?.number ?? 1;
  return { read: entries.length, next: brokenAt === null && oldest > 1 ? oldest : null, brokenAt };
}
