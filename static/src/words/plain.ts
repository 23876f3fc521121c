/** A catalogue without what only translators read. */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

type Message = string | MessageFormatElement[];
export type Messages = Record<string, string> | Record<string, MessageFormatElement[]>;

// One shape or the other throughout: which, the build decides.
export const plain = (words: object): Messages =>
  Object.fromEntries(
    Object.entries(words).map(([id, entry]: [string, { message: string } | Message]) => [
      id,
      typeof entry === 'object' && 'message' in entry ? entry.message : entry,
    ]),
  ) as Messages;
