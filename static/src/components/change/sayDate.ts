/** A day of the calendar, whole and short: "Fri 16 Apr 2027", of a day written "2027-04-16". */
export function sayDate(day: string, locale: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noon)) return day;
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(noon);
  return `${weekday} ${new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(noon)}`;
}
