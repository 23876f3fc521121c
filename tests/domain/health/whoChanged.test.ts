import { accountId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';
import { type AuditRecord, traceOf } from '../../../src/domain/health/whoChanged';

const ruedi = accountId('ruedi');
const window = { from: instant(1000), until: instant(2000) };
const record = (changes: Partial<AuditRecord> = {}): AuditRecord => ({
  author: ruedi,
  at: instant(1500),
  category: 'permissions',
  summary: 'Permission scheme updated',
  about: [],
  ...changes,
});
const lost = { code: 'appMayNotRank' as const, projects: [], missing: [] };

describe('L22 whose change broke the lock', () => {
  it('is told by the newest record of its kind between the two checks', () => {
    const records = [
      record(),
      record({ at: instant(1700), author: null }),
      record({ at: instant(1900), category: 'user management', summary: 'User created' }),
    ];
    expect(traceOf(lost, records, window)).toEqual({ kind: 'told', by: null, at: 1700 });
  });

  it.each([
    ['may not be read', null],
    ['are none', []],
    ['are of something else', [record({ category: 'workflows', summary: 'Workflow created' })]],
    ['are older than the check that found the lock in order', [record({ at: instant(999) })]],
  ])('is somebody’s, between the two checks, where records %s', (_, records) => {
    expect(traceOf(lost, records, window)).toEqual({ kind: 'between', ...window });
  });

  it('is looked for among filters and boards where the board is no longer ranked', () => {
    const records = [record({ at: instant(1800) }), record({ category: 'filters', summary: 'Filter updated' })];
    expect(traceOf({ code: 'boardNotRanked' }, records, window)).toEqual({ kind: 'told', by: ruedi, at: 1500 });
  });
});
