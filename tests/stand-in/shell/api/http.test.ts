/** How refusals read. */
import { inWords } from './http';

describe('A refusal in words', () => {
  it.each([
    ['{"errorMessages":["You may not rank."],"errors":{}}', 'You may not rank.'],
    ['{"errorMessages":[],"errors":{"summary":"A summary is needed."}}', 'A summary is needed.'],
    ['{"errorMessages":["First."],"errors":{"a":"Second."}}', 'First. Second.'],
    ['{"message":"Sign in first."}', 'Sign in first.'],
  ])('is what the answer says: %s', (body, words) => {
    expect(inWords(body, 'otherwise')).toBe(words);
  });

  it.each(['', '<html>', '[]', 'null', '{"errors":{}}'])('is something else where the answer says nothing: %s', (body) => {
    expect(inWords(body, 'PUT /x was answered 503.')).toBe('PUT /x was answered 503.');
  });
});
