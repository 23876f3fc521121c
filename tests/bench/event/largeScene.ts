/** A large forum as a site to look around in: the same pages as of the demonstration, with other words. */
import type { Scene } from '../../e2e/appPages';
import { freeIssueIn } from '../../e2e/demoScene';
import { LEADER, type LargeForum } from '../../e2e/largeForum';

/** Call it once a site. */
export const largeScene = ({ site, home, products }: LargeForum): Scene => ({
  home,
  backlog: site.backlogPath(products[0]?.key ?? ''),
  issue: site.orderOf(products[0]?.key ?? '')[0] ?? '',
  freeIssue: freeIssueIn(site, 'Sten'),
  elsewhere: products[0]?.key ?? '',
  people: { facilitator: 'Fay', productOwner: 'Owen', leader: LEADER, stakeholder: 'Sten', elsewhere: 'Fay' },
  proposal: 100,
  agreement: 1,
  event: 1,
  shows: {
    overview: 'All three backlogs are locked until',
    'what needs me': 'The test environment waits for a signature',
    agenda: 'goes up',
    proposals: 'goes up',
    proposal: 'Two people, every Monday.',
    'propose a change': 'What kind of decision is it?',
    agreements: 'AG-1',
    agreement: 'Done in Jira',
    impediments: 'The test environment waits for a signature',
    'lock health': 'Gaps in its history',
    'put back': 'Class',
    'all minutes': 'proposals decided',
    minutes: 'Made:',
    log: 'follow one another',
    settings: 'What the lock protects',
    'make a forum': 'Name of the forum',
    'issue panel': 'goes up',
    'issue action': 'No forum locks this backlog',
    'backlog action': 'moves',
    session: 'Event E2 is on',
  },
});
