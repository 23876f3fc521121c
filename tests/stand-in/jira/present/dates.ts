/** Jira's ways to write points in time and days. */

/** `2027-03-08T18:00:00.000+0000`. */
export const jiraDate = (epochMs: number): string => new Date(epochMs).toISOString().replace('Z', '+0000');
/** The agile API's way: `2027-03-08T18:00:00.000Z`. */
export const agileDate = (epochMs: number): string => new Date(epochMs).toISOString();

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
