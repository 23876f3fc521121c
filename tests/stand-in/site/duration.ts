/** Lengths of time as ISO 8601 writes them. Years and months are refused: their length varies. */
const FORM = /^P(?=[\dT])(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;
const UNITS_MS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1_000];

/** Milliseconds; undefined where the text is no duration of weeks, days, hours, minutes and seconds. */
export function durationMs(iso: string): number | undefined {
  const parts: (string | undefined)[] | undefined = FORM.exec(iso)?.slice(1);
  return parts?.reduce((sum, part = '0', at) => sum + Number(part.replace(',', '.')) * (UNITS_MS[at] ?? 0), 0);
}
