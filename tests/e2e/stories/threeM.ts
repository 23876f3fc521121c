/** Who and what there is in the story of a division that meets twice a week beside a leadership team of its own. */
import { FORMS } from '../../../src/domain/forum/forms';
import { boardId } from '../../../src/domain/ids';
import { StorySite, named } from './storySite';

const ZONE = 'America/Chicago';
const PEOPLE = [
  { name: 'Dana Whitfield', zone: ZONE },
  { name: 'Olga Sorensen', zone: ZONE },
  { name: 'Piet Vos', zone: ZONE },
  { name: 'Ruth Calder', zone: ZONE },
  { name: 'Linh Tran', zone: 'Asia/Shanghai' },
  { name: 'Jonas Brandt', zone: 'Europe/Berlin' },
  { name: 'Keisha Monroe', zone: ZONE },
  { name: 'Anke Weiss', zone: 'Europe/Berlin' },
  { name: 'Jun Ma', zone: 'Asia/Shanghai' },
  { name: 'Milo Hart', zone: ZONE },
] as const;

/** Up to the close of the event of Thursday 4 March, one week before the story: what is agreed next is AG-3. */
export async function threeM(): Promise<StorySite> {
  const site = await StorySite.open({
    start: '2027-03-03T15:00:00Z',
    home: { key: 'EM', name: 'EM MetaScrum', lead: 'Dana' },
    people: PEOPLE,
  });
  const { admin } = site.served;
  admin.changeUser(admin.appAccountId ?? '', { siteAdmin: true });
  const product = (name: string, owner: string, board: string) => ({
    name,
    boardId: boardId(board),
    owner: site.person(owner),
    strength: 'restore' as const,
  });
  const film = site.addBacklog({ key: 'FILM', name: 'Films', lead: 'Linh', issues: named(10, 11, 12) });
  const adhesives = site.addBacklog({ key: 'ADH', name: 'Adhesives', lead: 'Jonas', issues: named(4, 5, 6) });
  const abrasives = site.addBacklog({ key: 'ABR', name: 'Abrasives', lead: 'Keisha', issues: named(7, 8, 9) });
  const { settings, rights } = FORMS.threeM;
  await site.call('Dana', 'makeForum', {
    name: 'EM MetaScrum',
    zone: ZONE,
    cadence: { everyWeeks: 1, weekdays: [2, 4], time: '08:30', firstDate: '2027-03-04' },
    products: [product('Films', 'Linh', film), product('Adhesives', 'Jonas', adhesives), product('Abrasives', 'Keisha', abrasives)],
    people: [
      ...['Dana', 'Olga', 'Piet', 'Ruth'].map((name) => ({ person: site.person(name), role: 'leadershipTeam' as const })),
      ...['Anke', 'Jun', 'Milo'].map((name) => ({ person: site.person(name), role: 'stakeholder' as const })),
    ],
    settings: { ...settings, timeboxMinutes: 45, cutOffHours: 24, workday: { ...settings.workday, from: '08:00', to: '17:00' } },
    rights,
    continues: { nextEvent: 20, nextAgreement: 3, standing: [] },
  });
  await site.call('Dana', 'setPeople', {
    facilitators: [site.person('Dana'), site.person('Olga')],
    people: (await site.forum('Dana')).people,
  });
  await site.holdEvent('Dana', { opens: '2027-03-04T14:30:00Z', closes: '2027-03-04T15:15:00Z' });
  return site;
}
