import { belowOlder } from '../../../src/app/settling/asMade';
import { placed, withAccepted } from '../../../src/domain/lock/agreedNow';
import { type IssueId, issueId } from '../../../src/domain/ids';
import { issuesOf, unhinted } from '../../../src/domain/ranking/agreedOrder';

const ids = (text: string): IssueId[] => text.split(' ').map(issueId);

type Given = { order: string; away: string; made: string; found: [issue: string, after: string][] };

/** The order with those places in it. */
function orderWith({ order, away, made, found }: Given): string {
  const places = found.map(([issue, after]) => ({ issue: issueId(issue), after: issueId(after) }));
  const beside = { order: unhinted(ids(order)), aside: new Set(ids(away)), isAsMade: (issue: IssueId) => ids(made).includes(issue) };
  const changes = belowOlder(places, beside).map(({ issue, after }) => placed(issue, after));
  return issuesOf(withAccepted(beside.order, changes)).join(' ');
}

describe('L18 what is new stays below what was dragged away from above it', () => {
  it('together with others that are new, in their sequence', () => {
    const found: Given['found'] = [
      ['8', '1'],
      ['9', '8'],
    ];
    expect(orderWith({ order: '1 2 3', away: '2 3', made: '8 9', found })).toBe('1 2 3 8 9');
  });

  it('also where somebody placed an issue right above it, which is taken from another place', () => {
    const found: Given['found'] = [
      ['4', '2'],
      ['9', '4'],
    ];
    expect(orderWith({ order: '1 4 5 2 3', away: '3 4 5', made: '9', found })).toBe('1 5 2 4 3 9');
  });

  it('but above what is newer still, and where somebody has placed it', () => {
    expect(orderWith({ order: '1 2 9', away: '2 9', made: '8', found: [['8', '1']] })).toBe('1 2 8 9');
    expect(orderWith({ order: '1 2 3', away: '2 3', made: '7', found: [['8', '1']] })).toBe('1 8 2 3');
  });
});
