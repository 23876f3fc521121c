/** The moves of the menu. */
import { destinationAtPosition, destinationOf } from './moves';
import { planMove, type Row, type Section } from './sections';

const row = (id: string): Row => ({
  id,
  key: `P-${id}`,
  summary: '',
  type: 'Story',
  status: { name: 'To do', category: 'new' },
  points: null,
  assignee: null,
});
const section = (...ids: string[]): Section => ({ id: 'backlog', name: 'Backlog', state: 'backlog', issues: ids.map(row) });
const whole = section('1', '2', '3', '4', '5');
const both = { whole, visible: whole };

describe('Moves of the menu', () => {
  it('offers no way up from the top and no way down from the bottom', () => {
    expect(destinationOf('up', new Set(['1']), both)).toBeNull();
    expect(destinationOf('top', new Set(['1']), both)).toBeNull();
    expect(destinationOf('down', new Set(['5']), both)).toBeNull();
    expect(destinationOf('bottom', new Set(['5']), both)).toBeNull();
  });

  it('goes past what is visible, and to the ends of everything', () => {
    const visible = section('1', '4');
    expect(destinationOf('up', new Set(['4']), { whole, visible })).toEqual({ section: 'backlog', side: 'before', issueId: '1' });
    expect(destinationOf('bottom', new Set(['4']), { whole, visible })).toEqual({ section: 'backlog', side: 'end' });
  });

  it('still gathers a scattered selection at the top when its first issue is there already', () => {
    expect(destinationOf('top', new Set(['1', '3']), both)).toEqual({ section: 'backlog', side: 'start' });
  });

  it.each([
    [1, ['3', '1', '2', '4', '5']],
    [4, ['1', '2', '4', '3', '5']],
    [5, ['1', '2', '4', '5', '3']],
    [99, ['1', '2', '4', '5', '3']],
  ])('puts an issue at position %i', (position, expected) => {
    const moved = new Set(['3']);
    const move = planMove([whole], moved, destinationAtPosition(position, moved, whole));
    expect(move?.after[0]?.issues.map(({ id }) => id)).toEqual(expected);
  });
});
