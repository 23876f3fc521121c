/** The words one issue can be linked to another with, and labels as people write them. */
import { labelsIn } from './labels';
import { linkChoices } from './linkChoices';

it('A type of link is offered in both its directions, and once where they read the same', () => {
  const choices = linkChoices([
    { id: '1', inward: 'is blocked by', outward: 'blocks' },
    { id: '2', inward: 'relates to', outward: 'relates to' },
  ]);
  expect(choices).toEqual([
    { words: 'blocks', typeId: '1', isOutward: true },
    { words: 'is blocked by', typeId: '1', isOutward: false },
    { words: 'relates to', typeId: '2', isOutward: true },
  ]);
});

it('Labels are separated by any space, and each is one', () => {
  expect(labelsIn('  urgent\tlater urgent ')).toEqual(['urgent', 'later']);
  expect(labelsIn(' ')).toEqual([]);
});
