/** The demonstration as a site to look around in, with a project more of which no forum knows. */
import { itemId } from '../../src/domain/session/session';
import type { Scene } from './appPages';
import type { ServedSite } from './servedSite';

/** Its proposal 1 became agreement 1 at event 1. Call it once a site. */
export const demoScene = (site: ServedSite): Scene => ({
  home: 'ALIGN',
  backlog: site.backlogPath('PAY'),
  issue: site.orderOf('PAY').find((key) => site.admin.issue(key).summary === 'Let finance search payments by bank reference') ?? '',
  freeIssue: freeIssueIn(site),
  elsewhere: 'PAY',
  people: { facilitator: 'Marta', productOwner: 'Céline', leader: 'Ingrid', stakeholder: 'Gregor', elsewhere: 'Céline' },
  proposal: 1,
  agreement: 1,
  event: 1,
  shows: {
    overview: 'All three backlogs are locked until',
    'what needs me': 'The app stores refuse the build',
    agenda: 'Invoices for business customers first',
    proposals: 'Invoices for business customers first',
    proposal: 'Customer care answers forty calls a week',
    'propose a change': 'What kind of decision is it?',
    agreements: 'AG-1',
    agreement: 'Done in Jira',
    impediments: 'The app stores refuse the build',
    'lock health': 'Gaps in its history',
    'put back': 'Moved from below PAY-',
    'all minutes': '2 proposals decided',
    minutes: 'It fits the sprint.',
    log: 'The log is whole',
    settings: 'What the lock protects',
    'make a forum': 'Name of the forum',
    'issue panel': 'AG-1',
    'issue action': 'No forum locks this backlog',
    'backlog action': '1 move',
    session: 'Agree with a change',
  },
});

/** Opens the event, and goes to a proposal that two Product Owners decide. */
export async function openDemoSession(site: ServedSite): Promise<void> {
  await site.call('Marta', 'ALIGN', 'openEvent', {});
  await site.call('Marta', 'ALIGN', 'goToItem', { item: itemId('proposal-3'), seen: null });
}

/** The key of an issue in a new project. */
export function freeIssueIn(site: ServedSite, lead = 'Gregor'): string {
  const key = 'FREE';
  const { admin } = site;
  const { accountId } = site.person(lead);
  admin.addProject({ key, name: 'Free', leadAccountId: accountId });
  admin.addIssues(key, [{ summary: 'Nobody locks this' }], { by: accountId });
  return `${key}-1`;
}
