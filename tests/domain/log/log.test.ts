import { createHash } from 'node:crypto';
import { type LogEntry, firstBroken, hashedText } from '../../../src/domain/log/log';
import { after } from '../../builders/moves';
import { facilitator } from '../../builders/people';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function chain(names: readonly string[]): LogEntry[] {
  const entries: LogEntry[] = [];
  for (const [index, name] of names.entries()) {
    const entry = {
      number: index + 1,
      at: after(index),
      actor: facilitator,
      what: { kind: 'forumMade' as const, name },
      previous: entries.at(-1)?.hash ?? '',
    };
    entries.push({ ...entry, hash: hash(hashedText(entry)) });
  }
  return entries;
}

describe('G2 each entry carries the hash of the one before, so that a change or a gap shows', () => {
  it('finds a whole chain whole, from any entry on', () => {
    expect(firstBroken(chain(['a', 'b', 'c']), hash)).toBeNull();
    expect(firstBroken(chain(['a', 'b', 'c']).slice(1), hash)).toBeNull();
  });

  it('finds an entry that was changed', () => {
    const entries = chain(['a', 'b', 'c']).map((entry) =>
      entry.number === 2 ? { ...entry, what: { kind: 'forumMade' as const, name: 'x' } } : entry,
    );
    expect(firstBroken(entries, hash)).toBe(2);
  });

  it('finds a gap', () => {
    expect(
      firstBroken(
        chain(['a', 'b', 'c']).filter((entry) => entry.number !== 2),
        hash,
      ),
    ).toBe(3);
  });

  it('does not mind in which sequence storage gives the keys back', () => {
    const entries = chain(['a']).map((entry) => ({ ...entry, what: { name: 'a', kind: 'forumMade' as const } }));
    expect(firstBroken(entries, hash)).toBeNull();
  });
});
