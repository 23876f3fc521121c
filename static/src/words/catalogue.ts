/** The English words. In the source each has its message and a description for the translator; the build leaves the parsed message alone. */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import en from './en.json';

export type WordId = keyof typeof en;
type Message = string | MessageFormatElement[];

// One shape or the other throughout: which, the build decides.
export const english = Object.fromEntries(
  Object.entries(en).map(([id, entry]: [string, { message: string } | Message]) => [
    id,
    typeof entry === 'object' && 'message' in entry ? entry.message : entry,
  ]),
) as Record<string, string> | Record<string, MessageFormatElement[]>;
