/** Selecting issues, as Jira's backlog does it. */
import { carriedWith, howToPick, nothingSelected, pick } from './selection';

const visible = ['1', '2', '3', '4', '5'];
const chosen = (selection: { chosen: ReadonlySet<string> }) => [...selection.chosen];

describe('Selecting', () => {
  it('a click chooses one alone', () => {
    const two = pick(pick(nothingSelected, '1', 'only', visible), '2', 'toggle', visible);
    expect(chosen(pick(two, '4', 'only', visible))).toEqual(['4']);
  });

  it('Ctrl or Cmd adds and takes away', () => {
    const both = pick(pick(nothingSelected, '1', 'only', visible), '3', 'toggle', visible);
    expect(chosen(both)).toEqual(['1', '3']);
    expect(chosen(pick(both, '1', 'toggle', visible))).toEqual(['3']);
  });

  it('Shift chooses everything from where one began, in either direction, and again from there', () => {
    const from = pick(nothingSelected, '3', 'only', visible);
    const down = pick(from, '5', 'range', visible);
    expect(chosen(down)).toEqual(['3', '4', '5']);
    expect(chosen(pick(down, '1', 'range', visible))).toEqual(['1', '2', '3']);
  });

  it('Shift chooses one alone when the beginning is no longer visible', () => {
    expect(chosen(pick({ chosen: new Set(['9']), pivot: '9' }, '2', 'range', visible))).toEqual(['2']);
  });

  it.each([
    [{ shiftKey: true, ctrlKey: true, metaKey: false }, 'range'],
    [{ shiftKey: false, ctrlKey: false, metaKey: true }, 'toggle'],
    [{ shiftKey: false, ctrlKey: false, metaKey: false }, 'only'],
  ])('reads the keys held: %j', (keys, expected) => {
    expect(howToPick(keys)).toBe(expected);
  });
});

describe('Moving a selection', () => {
  it('carries all of it when the issue moved belongs to it, and the issue alone when not', () => {
    const selection = { chosen: new Set(['1', '2']), pivot: '1' };
    expect([...carriedWith(selection, '2')]).toEqual(['1', '2']);
    expect([...carriedWith(selection, '5')]).toEqual(['5']);
  });
});
