import { filterWithoutOrder, isOrderedByRank } from '../../../src/domain/ranking/boardFilter';

const NAMES = ['Rank', 'cf[10019]', 'Рейтинг', 'Team rank'];

describe('L11 a board can be ranked only when its filter is ordered by rank, and by nothing else', () => {
  it.each([
    'project = PAY ORDER BY Rank',
    'project = PAY order  by rank asc',
    'project = PAY ORDER BY "Rank" ASC',
    "project = PAY ORDER BY 'Team rank' ASC",
    'project = PAY ORDER BY cf[10019] ASC',
    'project = PAY ORDER BY Рейтинг ASC ',
    'ORDER BY Rank',
    'summary ~ "order by priority" ORDER BY Rank',
  ])('%s', (jql) => {
    expect(isOrderedByRank(jql, NAMES)).toBe(true);
  });

  it.each([
    'project = PAY',
    'project = PAY ORDER BY Rank DESC',
    'project = PAY ORDER BY priority DESC, Rank ASC',
    'project = PAY ORDER BY Rank ASC, key ASC',
    'project = PAY ORDER BY cf[10020]',
    'project = PAY ORDER BY Ranking',
    'summary ~ "order by rank"',
    '',
  ])('not: %s', (jql) => {
    expect(isOrderedByRank(jql, NAMES)).toBe(false);
  });

  it('keeps the condition without the order', () => {
    expect(filterWithoutOrder('summary ~ "order by rank" AND project = PAY ORDER BY Rank')).toBe(
      'summary ~ "order by rank" AND project = PAY',
    );
    expect(filterWithoutOrder('project = PAY')).toBe('project = PAY');
    expect(filterWithoutOrder('ORDER BY Rank')).toBe('');
  });
});
