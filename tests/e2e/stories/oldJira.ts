/**
 * Who and what there is in the story of a bank with an old Jira: three kinds of project, two rank fields, a board over two projects, and the
 * permission to rank in the hands of all employees, of whom one Product Owner is none.
 */
import { StorySite, named } from './storySite';

export const ZONE = 'Asia/Singapore';
const ZURICH = 'Europe/Zurich';
export const EMPLOYEES = { type: 'group', group: 'all-employees' } as const;
const PEOPLE = [
  { name: 'Faye Lim', zone: ZONE },
  { name: 'Bea Koh', zone: ZONE },
  { name: 'Carlo Rossi', zone: ZURICH },
  { name: 'Dev Nair', zone: ZONE },
  { name: 'Kim Tan', zone: ZONE },
  { name: 'Hana Wyss', zone: ZURICH },
  { name: 'Nils Roth', zone: ZURICH },
  { name: 'Guido Frei', zone: ZURICH },
  { name: 'Ruedi Marti', zone: ZURICH },
  { name: 'svc-rank', zone: ZONE },
] as const;
/** The business analyst is with the bank by contract. */
const NO_EMPLOYEE = 'Bea Koh';
const upTo = (count: number) => named(...Array.from({ length: count }, (_, at) => at + 1));

export type OldJira = {
  site: StorySite;
  /** Of the backlogs. */
  boards: Record<'loan' | 'card' | 'kyc' | 'core', string>;
  /** Active, with nine issues of LOAN. */
  sprint: number;
};

/** The site as it is found at that instant, before anybody has heard of the app. */
export async function oldJira({ start, coreIssues = 5200 }: { start: string; coreIssues?: number }): Promise<OldJira> {
  const site = await StorySite.open({ start, home: { key: 'AUB', name: 'Aubonne MetaScrum', lead: 'Faye' }, people: PEOPLE });
  const { admin } = site.served;
  for (const { name } of PEOPLE) if (name !== NO_EMPLOYEE) admin.changeUser(site.person(name), { groups: [EMPLOYEES.group] });
  admin.changeUser(site.person('Ruedi'), { siteAdmin: true });
  admin.changeUser(admin.appAccountId ?? '', { siteAdmin: true });
  const boards = {
    loan: site.addBacklog({ key: 'LOAN', name: 'Loans', lead: 'Bea', issues: upTo(30) }),
    card: site.addBacklog({ key: 'CARD', name: 'Cards', lead: 'Dev', issues: upTo(160), type: 'kanban' }),
    kyc: site.addBacklog({ key: 'KYC', name: 'Know your customer', lead: 'Kim', issues: upTo(12), style: 'next-gen' }),
    core: site.addBacklog({ key: 'CORE', name: 'Core', lead: 'Dev', issues: upTo(coreIssues) }),
  };
  for (const key of ['LOAN', 'CARD', 'CORE']) admin.permitOnly(key, 'SCHEDULE_ISSUES', [EMPLOYEES]);
  admin.addField('rank');
  admin.addBoard({ name: 'Loans and core', type: 'scrum', projectKeys: ['LOAN', 'CORE'] });
  const sprint = admin.addSprint(Number(boards.loan), { name: 'Sprint 1', state: 'active' }).id;
  const issues = Array.from({ length: 9 }, (_, at) => `LOAN-${String(at + 11)}`);
  await site.jira('Dev', 'POST', `/rest/agile/1.0/sprint/${String(sprint)}/issue`, { issues });
  return { site, boards, sprint };
}

/** As the nightly script ranks 140 issues of CARD by a value field: in blocks of 50, as Jira's call takes them. */
export async function rankNightly({ served }: StorySite): Promise<void> {
  const keys = served.orderOf('CARD').sort((a, b) => numberOf(a) - numberOf(b));
  const byValue = keys.slice(20).reverse();
  const top = 'CARD-1';
  for (let from = 0; from < byValue.length; from += 50) await served.rank('svc-rank', byValue.slice(from, from + 50), { above: top });
}

const numberOf = (key: string): number => Number(key.slice(key.indexOf('-') + 1));
