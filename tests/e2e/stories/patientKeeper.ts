/** Who and what there is in the story of a sales contract that moves a hospital's live date. */
import { FORMS } from '../../../src/domain/forum/forms';
import { StorySite } from './storySite';
import { boardId } from '../../../src/domain/ids';

const ZONE = 'America/New_York';
const named = (...numbers: readonly number[]) => numbers.map((number) => ({ number, summary: `Story ${String(number)}` }));

const PEOPLE = [
  { name: 'Rob Keane', zone: ZONE },
  { name: 'Maya Ferrer', zone: ZONE },
  { name: 'Arjun Rao', zone: 'Asia/Kolkata' },
  { name: 'Tess Lindqvist', zone: 'America/Los_Angeles' },
  { name: 'Helen Ortiz', zone: ZONE },
  { name: 'Vince Moretti', zone: ZONE },
  { name: 'Ines Duarte', zone: ZONE },
  { name: 'Sam Abara', zone: ZONE },
] as const;

export type PatientKeeper = { site: StorySite; versions: { stBrigid: string; lakeside: string } };

/** Up to the close of E41 on Monday 8 March, 15:30 EST: three locked backlogs, and AG-12 stands. */
export async function patientKeeper(): Promise<PatientKeeper> {
  const site = await StorySite.open({
    start: '2027-03-08T18:30:00Z',
    home: { key: 'PK', name: 'PK MetaScrum', lead: 'Rob' },
    people: PEOPLE,
  });
  const charge = site.addBacklog({
    key: 'CHG',
    name: 'Charge Capture',
    lead: 'Maya',
    issues: [...named(97, 104, 118, 131, 122), { number: 139, summary: 'Done before', isDone: true }],
  });
  const orders = site.addBacklog({ key: 'ORD', name: 'Order Entry', lead: 'Arjun', issues: named(61, 58, 70) });
  const mobile = site.addBacklog({ key: 'MOB', name: 'Mobile', lead: 'Tess', issues: named(40, 47, 54) });
  const { admin } = site.served;
  const stBrigid = admin.addVersion('CHG', { name: 'St. Brigid', releaseDate: '2027-05-03' }).id;
  const lakeside = admin.addVersion('ORD', { name: 'Lakeside', releaseDate: '2027-04-05' }).id;
  const product = (name: string, board: string, owner: string) => ({
    name,
    boardId: boardId(board),
    owner: site.person(owner),
    strength: 'restore' as const,
  });
  const standing = {
    number: 12,
    text: 'Mercy Valley goes live on 19 April; CHG-97 is first',
    product: 0,
    positions: [{ issue: site.issue('CHG-97'), position: 1 }],
  };
  await site.call('Rob', 'makeForum', {
    name: 'PK MetaScrum',
    zone: ZONE,
    cadence: { everyWeeks: 1, weekdays: [1], time: '14:00', firstDate: '2027-03-08' },
    products: [product('Charge Capture', charge, 'Maya'), product('Order Entry', orders, 'Arjun'), product('Mobile', mobile, 'Tess')],
    people: [
      { person: site.person('Helen'), role: 'leadershipTeam' },
      ...['Vince', 'Ines', 'Sam'].map((name) => ({ person: site.person(name), role: 'stakeholder' as const })),
    ],
    settings: FORMS.patientKeeper.settings,
    rights: FORMS.patientKeeper.rights,
    continues: { nextEvent: 41, nextAgreement: 13, standing: [standing] },
  });
  await site.at('2027-03-08T19:00:00Z');
  await site.call('Rob', 'openEvent', {});
  await site.at('2027-03-08T20:30:00Z');
  await site.call('Rob', 'closeEvent', {});
  await site.served.settle();
  return { site, versions: { stBrigid, lakeside } };
}
