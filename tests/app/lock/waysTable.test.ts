import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WAYS } from '../../../src/domain/breach/ways';

describe('B8 the table of what the lock sees', () => {
  it.each(WAYS.map(({ way, shownBy }) => [way, shownBy] as const))('names a test that exists: %s', (_way, { file, title }) => {
    expect(readFileSync(join(__dirname, file), 'utf8')).toContain(`'${title}'`);
  });

  it('names each way once', () => {
    const names = WAYS.map(({ way }) => way);
    expect(new Set(names).size).toBe(names.length);
  });
});
