import { needsOf } from '../../../src/app/impediments/needs/needsOf';
import { showBoard } from '../../../src/app/impediments/showBoard';
import type { Deps } from '../../../src/app/ports';
import { EMPTY_REGISTER } from '../../../src/domain/forum/register';
import type { Impediment } from '../../../src/domain/impediment/impediment';
import { RAISED_AT, forum, raised, who } from '../../domain/impediment/impedimentForum';

const COUNT = 5_000;
const LIMIT_BYTES = 5_000_000;
const story = (number: number): Impediment => ({
  ...raised(),
  number,
  title: 'A title as long as Jira takes it. '.repeat(7),
  steps: Array.from({ length: 40 }, () => ({ to: 'owned' as const, by: who.leader, at: RAISED_AT, reason: 'Still there. '.repeat(300) })),
});
const numbers = Array.from({ length: COUNT }, (_, at) => at + 1);
const register = { ...EMPTY_REGISTER, open: { ...EMPTY_REGISTER.open, impediment: numbers } };
const records = {
  register: async () => ({ value: register, version: 1 }),
  keptMany: async (of: string, _forum: string, asked: readonly number[]) =>
    of === 'impediment' ? asked.map((number) => ({ value: story(number), version: 1 })) : [],
};
// Nothing else of the world is asked.
const deps = { clock: { now: () => RAISED_AT }, records } as unknown as Deps;

describe('I8, I1 with 5,000 impediments', () => {
  it('the board fits one answer, however long the story of each is', async () => {
    const { cards } = await showBoard(deps, { forum, actor: who.leader });
    expect(cards).toHaveLength(COUNT);
    expect(Buffer.byteLength(JSON.stringify(cards))).toBeLessThan(LIMIT_BYTES);
  });

  it('what needs a leader is a short list all the same', async () => {
    const needs = await needsOf(deps, { forum, register, actor: who.leader });
    expect(needs).toHaveLength(100);
  });
});
