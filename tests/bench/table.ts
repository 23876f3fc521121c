/** What a measurement prints, and whether it found something over a limit. */
export type Table = { text: string; isOver: boolean };

/** Every page is ready within it, in milliseconds. */
export const PAGE_LIMIT_MS = 1_000;
