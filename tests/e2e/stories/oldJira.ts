/** Who and what there is in the story of a bank with an old Jira: three kinds of project, two rank fields, a board over two projects, a script. */
import { FORMS } from '../../../src/domain/forum/forms';
import { boardId } from '../../../src/domain/ids';
import { StorySite, named } from './storySite';

const ZONE = 'Asia/Singapore';
const PEOPLE = [
  { name: 'Faye Lim', zone: ZONE },
  { name: 'Bea Koh', zone: ZONE },
  { name: 'Carlo Rossi', zone: 'Europe/Zurich' },
  { name: 'Dev Nair', zone: ZONE },
  { name: 'Guido Frei', zone: 'Europe/Zurich' },
  { name: 'Ruedi Marti', zone: 'Europe/Zurich' },
  { name: 'svc-rank', zone: ZONE },
] as const;
const upTo = (count: number) => named(...Array.from({ length: count }, (_, at) => at + 1));

export type OldJira = { site: StorySite; sprint: number };

/** Up to the close of the event of Tuesday 12 January: the backlogs are locked, and nine issues of LOAN are in the active sprint. */
export async function oldJira(): Promise<OldJira> {
  const site = await StorySite.open({
    start: '2027-01-12T02:00:00Z',
    home: { key: 'AUB', name: 'Aubonne MetaScrum', lead: 'Faye' },
    people: PEOPLE,
  });
  const { admin } = site.served;
  admin.changeUser(site.person('Ruedi'), { siteAdmin: true });
  const loan = site.addBacklog({ key: 'LOAN', name: 'Loans', lead: 'Bea', issues: upTo(30) });
  const card = site.addBacklog({ key: 'CARD', name: 'Cards', lead: 'Dev', issues: upTo(160), type: 'kanban' });
  const kyc = site.addBacklog({ key: 'KYC', name: 'Know your customer', lead: 'Dev', issues: upTo(12), style: 'next-gen' });
  const core = site.addBacklog({ key: 'CORE', name: 'Core', lead: 'Dev', issues: upTo(5200) });
  admin.addField('rank');
  const sprint = admin.addSprint(Number(loan), { name: 'Sprint 1', state: 'active' }).id;
  const inSprint = Array.from({ length: 9 }, (_, at) => `LOAN-${String(at + 11)}`);
  await site.jira('Bea', 'POST', `/rest/agile/1.0/sprint/${String(sprint)}/issue`, { issues: inSprint });
  const product = (name: string, owner: string, board: string) => ({
    name,
    boardId: boardId(board),
    owner: site.person(owner),
    strength: 'restore' as const,
  });
  await site.call('Faye', 'makeForum', {
    name: 'Aubonne MetaScrum',
    zone: ZONE,
    cadence: { everyWeeks: 2, weekdays: [2], time: '11:00', firstDate: '2027-01-12' },
    products: [
      product('Loans', 'Bea', loan),
      product('Cards', 'Dev', card),
      product('Know your customer', 'Dev', kyc),
      product('Core', 'Dev', core),
    ],
    people: ['Guido', 'Ruedi', 'Carlo'].map((name) => ({ person: site.person(name), role: 'stakeholder' as const })),
    settings: FORMS.blank.settings,
    rights: FORMS.blank.rights,
  });
  admin.addBoard({ name: 'Loans and core', type: 'scrum', projectKeys: ['LOAN', 'CORE'] });
  await site.holdEvent('Faye', { opens: '2027-01-12T03:00:00Z', closes: '2027-01-12T04:00:00Z' });
  return { site, sprint };
}
