import { lateNotice, ownerToTell, removedNotice } from '../../../src/domain/impediment/notices';
import { isAskedToTake } from '../../../src/domain/impediment/sides';
import { after, at, everybody, forum, raised, who } from './impedimentForum';

const { leader, colleague } = who;
const DUE = at('2027-03-15T21:00:00Z');
const LATER = at('2027-03-15T21:00:01Z');

describe('I7 at once only the owner hears that an impediment is late', () => {
  it('once, and not before', () => {
    const owned = after([leader, 'owned']);
    expect(ownerToTell(owned, DUE)).toBeNull();
    expect(ownerToTell(owned, LATER)).toBe(leader);
    expect(ownerToTell({ ...owned, toldLate: LATER }, LATER)).toBeNull();
  });

  it('and nobody where nobody owns it, it is removed, or its owner took it late', () => {
    expect(ownerToTell(raised(), LATER)).toBeNull();
    expect(ownerToTell(after([leader, 'owned'], [leader, 'removed']), LATER)).toBeNull();
    expect(ownerToTell(after([leader, 'owned', '2027-03-16T14:00:00Z']), at('2027-03-16T15:00:00Z'))).toBeNull();
  });

  it('says what it is in the way of, and what to do', () => {
    const notice = lateNotice({ issueKey: 'PK-3', title: 'Access waits' }, 'Charge');
    expect(notice.subject).toBe('PK-3 is late: Access waits');
    expect(notice.text.split('\n')).toHaveLength(3);
    expect(removedNotice({ issueKey: 'PK-3', title: 'Access waits' }).text).toContain('Confirm it');
  });
});

describe('I3 one that nobody owns waits for', () => {
  const asked = (impediments: 'mainAgenda' | 'separateTeam', people = forum.people) =>
    everybody.filter((person) => isAskedToTake({ ...forum, people, settings: { ...forum.settings, impediments } }, person));

  it('management and the leadership team, where it is handled on the main agenda', () => {
    expect(asked('mainAgenda')).toEqual([leader, colleague]);
  });

  it('the leadership team alone, where that is a team of its own, and management as long as it has no members', () => {
    expect(asked('separateTeam')).toEqual([colleague]);
    expect(asked('separateTeam', [{ person: leader, role: 'management' }])).toEqual([leader]);
  });
});
