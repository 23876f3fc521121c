/** How changes read in an issue's history. */
import { changeInWords } from './changeInWords';

describe('A change in words', () => {
  it('names both values, and what was taken away', () => {
    expect(changeInWords({ field: 'status', fromString: 'To Do', toString: 'Done' })).toBe('status: To Do → Done');
    expect(changeInWords({ field: 'assignee', fromString: 'Lena', toString: '' })).toBe('assignee: Lena → none');
    expect(changeInWords({ field: 'labels', fromString: null, toString: 'urgent' })).toBe('labels: urgent');
  });

  it('says of Rank what Jira says, in the language of the site', () => {
    expect(changeInWords({ field: 'Rang', fromString: '', toString: 'Höherer Rang' })).toBe('Rang: Höherer Rang');
  });

  it('is the name of the field alone where Jira gives no values', () => {
    expect(changeInWords({ field: 'Rank', fromString: null })).toBe('Rank');
  });
});
