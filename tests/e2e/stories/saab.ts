/** Who and what there is in the story of a three-weekly MetaScrum above a daily executive body, over Easter and a change of clocks. */
import { FORMS } from '../../../src/domain/forum/forms';
import type { ForumSettings } from '../../../src/domain/forum/settings';
import { parseInstant } from '../../../src/domain/instant';
import { type ProductId, boardId } from '../../../src/domain/ids';
import { StorySite, named } from './storySite';

const ZONE = 'Europe/Stockholm';
export const EASTER = ['2027-03-26', '2027-03-29'] as const;
/** The project of the body that meets at the end of the morning's ladder. */
export const TOP = 'EXA';
const PEOPLE = [
  { name: 'Greta Holm', zone: ZONE },
  { name: 'Axel Berg', zone: ZONE },
  { name: 'Frida Ek', zone: ZONE },
  { name: 'Sune Dahl', zone: ZONE },
  { name: 'Karin Ståhl', zone: ZONE },
  { name: 'Viggo Lund', zone: ZONE },
  { name: 'Moa Sand', zone: ZONE },
  { name: 'Tomas Krig', zone: ZONE },
  { name: 'Bruna Reis', zone: 'America/Sao_Paulo' },
] as const;

export type Saab = { site: StorySite; products: Record<'avi' | 'fus' | 'sim', ProductId> };

/** On the morning of Thursday 25 March: Greta leads, Karin is the chief executive, and what is agreed next is AG-70. */
export async function saab(): Promise<Saab> {
  const site = await StorySite.open({
    start: '2027-03-25T05:30:00Z',
    home: { key: 'GRI', name: 'Gripen MetaScrum', lead: 'Greta' },
    people: PEOPLE,
  });
  const { settings: form, rights } = FORMS.saab;
  const settings: ForumSettings = { ...form, workday: { ...form.workday, from: '08:00', to: '17:00', holidays: [...EASTER] } };
  const product = (name: string, owner: string, board: string) => ({
    name,
    boardId: boardId(board),
    owner: site.person(owner),
    strength: 'restore' as const,
  });
  const backlog = (key: string, name: string, lead: string) => site.addBacklog({ key, name, lead, issues: named(1, 2, 3) });
  await site.call('Greta', 'makeForum', {
    name: 'Gripen MetaScrum',
    zone: ZONE,
    cadence: { everyWeeks: 3, weekdays: [4], time: '10:00', firstDate: '2027-03-25' },
    products: [
      product('Avionics', 'Axel', backlog('AVI', 'Avionics', 'Axel')),
      product('Fuselage', 'Frida', backlog('FUS', 'Fuselage', 'Frida')),
      product('Simulation', 'Sune', backlog('SIM', 'Simulation', 'Sune')),
    ],
    people: [
      { person: site.person('Karin'), role: 'management' },
      ...['Viggo', 'Moa', 'Tomas'].map((name) => ({ person: site.person(name), role: 'stakeholder' as const })),
      { person: site.person('Bruna'), role: 'observer' },
    ],
    settings,
    rights,
    continues: { nextEvent: 9, nextAgreement: 70, standing: [] },
  });
  site.addProject(TOP, 'Executive Action', 'Karin');
  const programme = product('Programme', 'Tomas', backlog('PRG', 'Programme', 'Tomas'));
  await site.served.call('Karin', TOP, 'makeForum', {
    name: 'Executive Action',
    zone: ZONE,
    cadence: { everyWeeks: 1, weekdays: [1, 2, 3, 4, 5], time: '08:45', firstDate: '2027-03-25' },
    products: [programme],
    settings,
    rights,
  });
  const free = ['2027-03-26T07:45:00Z', '2027-03-29T06:45:00Z'];
  for (const day of free) await site.served.call('Karin', TOP, 'skipDate', { planned: parseInstant(day), reason: 'Easter' });
  return {
    site,
    products: { avi: await site.product('Avionics'), fus: await site.product('Fuselage'), sim: await site.product('Simulation') },
  };
}
