/** The last weeks of the bank's old Jira, before anybody has heard of the app: who moved issues of LOAN, and the script that ranks CARD each night. */
import { rankNightly } from './oldJira';
import type { StorySite } from './storySite';

/** Moves of LOAN by person within the last 30 days: 37 by 6 people, 22 of them by one head of department. */
export const MOVES: Readonly<Record<string, number>> = { Guido: 22, Dev: 5, Hana: 4, Carlo: 3, Nils: 2, Ruedi: 1 };

/** From 11 December, when somebody moved an issue more than 30 days ago, to the morning of 12 January. */
export async function lastWeeks(site: StorySite): Promise<void> {
  await move(site, 'Hana', 0);
  await site.at('2026-12-21T08:00:00Z');
  for (const [name, moves] of Object.entries(MOVES)) for (let nth = 0; nth < moves; nth++) await move(site, name, nth);
  for (const night of ['09', '10', '11']) {
    await site.at(`2027-01-${night}T02:00:00Z`);
    await rankNightly(site);
  }
  await site.at('2027-01-12T01:00:00Z');
}

/** Up by some places in the backlog, as by hand: no two within the same minute. */
async function move(site: StorySite, name: string, nth: number): Promise<void> {
  const keys = site.order('LOAN').filter((key) => site.served.admin.issue(key).sprintIds.length === 0);
  const from = 10 + ((nth * 7) % 11);
  await site.served.rank(name, [keys[from] ?? ''], { above: keys[nth % 9] ?? '' });
  await site.served.standIn.site.control.clock({ advance: 'PT47M' });
}
