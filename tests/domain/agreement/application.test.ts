import type { Agreement, Applied } from '../../../src/domain/agreement/agreement';
import { isEnding, isStanding, standsAfter } from '../../../src/domain/agreement/agreement';
import { isApplied, owedChanges, withResults } from '../../../src/domain/agreement/application';
import { afterSilence, renewed } from '../../../src/domain/agreement/renewal';
import { accountId, forumId, issueId, productId } from '../../../src/domain/ids';
import { instant } from '../../../src/domain/instant';

const maya = accountId('maya');
const [charge, mobile] = [productId('charge'), productId('mobile')];
const agreed: Agreement = {
  number: 13,
  forumId: forumId('pk'),
  text: 'CHG-118 second',
  products: [charge, mobile],
  changes: [
    { kind: 'place', product: charge, issues: [issueId('118')], where: { kind: 'position', position: 2 } },
    { kind: 'add', product: charge, summary: 'Export', where: { kind: 'bottom' } },
    { kind: 'drop', product: mobile, issue: issueId('54') },
  ],
  proposal: 3,
  agreedBy: [{ by: maya, for: maya }],
  agreedAt: instant(0),
  event: 42,
  until: 43,
  renewals: [],
  state: { kind: 'standing' },
  application: { kind: 'owed' },
};
const result = (change: number, outcome: Applied['outcome']): Applied => ({ change, outcome });
const failed: Applied['outcome'] = { kind: 'failed', issue: null, reason: 'Jira said no.' };
const after = (agreement: Agreement, ...results: Applied[]) => withResults(agreement, results, instant(1));
const owed = (agreement: Agreement, product = null as typeof charge | null) => owedChanges(agreement, product).map(({ index }) => index);

describe('T1 an agreement stands up to the opening of the next event that is held', () => {
  it('through its own event and until the one it names is opened', () => {
    expect([41, 42, 43, 44].map((opened) => isStanding(agreed, opened))).toEqual([true, true, false, false]);
    expect([42, 43, 44].map((event) => isEnding(agreed, event))).toEqual([false, true, true]);
  });

  it('and not once it was taken back or has ended', () => {
    expect(isStanding({ ...agreed, state: { kind: 'undone', by: maya, at: instant(1) } }, 42)).toBe(false);
  });
});

describe('T2 silence at the event it stood until', () => {
  const at = { event: 43, now: instant(5) };

  it('renews it for one more event, or ends it, as the forum has it', () => {
    expect(afterSilence(agreed, at, 'renews')).toMatchObject({
      until: 44,
      renewals: [{ event: 43, voice: null }],
      state: { kind: 'standing' },
    });
    expect(afterSilence(agreed, at, 'ends')).toMatchObject({ state: { kind: 'ended', how: 'lapsed', event: 43 } });
  });

  it('says nothing of one that was renewed, or made in that event', () => {
    const spoken = renewed(agreed, { ...at, voice: { by: maya, for: maya } });
    expect(afterSilence(spoken, at, 'ends')).toBeNull();
    expect(afterSilence({ ...agreed, event: 43, until: 44 }, at, 'ends')).toBeNull();
  });

  it('and the positions guarded from the close on are of those that go on', () => {
    expect(standsAfter(agreed, { event: 43, silence: 'renews' })).toBe(true);
    expect(standsAfter(agreed, { event: 43, silence: 'ends' })).toBe(false);
    expect(standsAfter(agreed, { event: 42, silence: 'ends' })).toBe(true);
  });
});

describe('T4 each change has its own result', () => {
  it('everything is owed at first, one product at a time', () => {
    expect([owed(agreed), owed(agreed, charge), owed(agreed, mobile)]).toEqual([[0, 1, 2], [0, 1], [2]]);
  });

  it('and it is applied when every change is made', () => {
    const most = after(agreed, result(0, { kind: 'done' }), result(2, { kind: 'done' }));
    expect([isApplied(most), isApplied(after(most, result(1, { kind: 'made', issue: issueId('9') })))]).toEqual([false, true]);
  });
});

describe('T5 a change that could not be made stays owed', () => {
  it('with the reason, until a later try makes it', () => {
    const tried = after(agreed, result(0, failed), result(1, { kind: 'made', issue: issueId('9') }), result(2, { kind: 'done' }));
    expect([owed(tried), owed(after(tried, result(0, { kind: 'done' })))]).toEqual([[0], []]);
  });

  it('but not of an agreement that was taken back', () => {
    expect(owed({ ...agreed, state: { kind: 'undone', by: maya, at: instant(1) } })).toEqual([]);
  });
});

describe('T6 what was made is not made again', () => {
  it('whatever a later result says', () => {
    const made = after(agreed, result(1, { kind: 'made', issue: issueId('9') }));
    expect(after(made, result(1, failed)).application).toMatchObject({ results: [{ change: 1, outcome: { kind: 'made' } }] });
  });
});
