/** Dates as Jira's export writes them (`08/Mar/27 6:05 PM`, the default look and feel) and as ISO 8601; read as UTC. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const JIRA = /^(\d{1,2})\/([a-z]{3})\/(\d{2}|\d{4})(?:\s+(\d{1,2}):(\d{2})\s*(am|pm)?)?$/i;
const ISO = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/** Milliseconds since the epoch; undefined where the text is no date. */
export function readDate(text: string): number | undefined {
  const at = ISO.test(text) ? readIso(text) : readJira(text);
  return at === undefined || Number.isNaN(at) ? undefined : at;
}

function readIso(text: string): number {
  const iso = text.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const hasZone = !iso.includes('T') || /(?:Z|[+-]\d{2}:\d{2})$/.test(iso);
  return Date.parse(hasZone ? iso : `${iso}Z`);
}

function readJira(text: string): number | undefined {
  const [, day, name, year, hour = '0', minute = '0', half] = JIRA.exec(text) ?? [];
  const month = MONTHS.indexOf((name ?? '').toLowerCase());
  if (!day || !year || month < 0) return undefined;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  const at = Date.UTC(fullYear, month, Number(day), hours, Number(minute));
  const isReal = new Date(at).getUTCDate() === Number(day) && hours < 24 && Number(minute) < 60;
  return isReal ? at : undefined;
}
