import { priorityOf, statusOf, typeOf } from './vocabulary';

describe('words of another site', () => {
  it.each([
    ['in review', undefined, 'In Review'],
    ['Shipped', 'Done', 'Done'],
    ['Code review', undefined, 'In Review'],
    ['Resolved', undefined, 'Done'],
    ['In development', undefined, 'In Progress'],
    ['Open', undefined, 'To Do'],
    [undefined, undefined, 'To Do'],
  ])('status %s of category %s becomes %s', (name, category, status) => expect(statusOf(name, category)).toBe(status));

  it.each([
    [undefined, false, 'Story'],
    ['New Feature', false, 'Story'],
    ['Defect', false, 'Bug'],
    ['Spike', false, 'Task'],
    ['Sub-task', true, 'Sub-task'],
    ['Sub-task', false, 'Task'],
  ])('type %s with a parent %s becomes %s', (name, hasParent, type) => expect(typeOf(name, hasParent)).toBe(type));

  it('keeps how urgent a thing is', () =>
    expect(['Blocker', 'Minor', 'P7', undefined].map(priorityOf)).toEqual(['Highest', 'Low', 'Medium', 'Medium']));
});
