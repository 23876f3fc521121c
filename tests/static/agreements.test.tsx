import { screen, within } from '@testing-library/react';
import type { AgreementView } from '../../src/contract/calls/agreementCalls';
import type { Agreement } from '../../src/domain/agreement/agreement';
import { accountId, forumId, issueId, productId } from '../../src/domain/ids';
import { faultsOf } from './axe';
import type { FakeBridge } from './bridge/fakeBridge';
import { CLOSED_AT, forum, NEXT, shown } from './bridge/sample';
import { openPage, settle } from './openPage';

const charge = productId('charge');
const place = { kind: 'place', product: charge, issues: [issueId('1008')], where: { kind: 'above', issue: issueId('1004') } } as const;
const budget = { kind: 'statement', product: null, subject: 'Budget of Charge', from: '200 k€', to: '250 k€' } as const;

function agreement(number: number, change: Partial<Agreement> = {}): Agreement {
  return {
    number,
    forumId: forumId('f1'),
    text: `Promise ${number}`,
    products: [charge],
    changes: [place],
    proposal: 12,
    agreedBy: [{ by: accountId('mo'), for: accountId('olga') }],
    agreedAt: CLOSED_AT,
    event: 41,
    until: 42,
    renewals: [],
    state: { kind: 'standing' },
    application: { kind: 'tried', at: CLOSED_AT, results: [{ change: 0, outcome: { kind: 'done' } }] },
    ...change,
  };
}

function view(change: Partial<Agreement> & { number: number }, around: Partial<AgreementView> = {}): AgreementView {
  return {
    agreement: agreement(change.number, change),
    isStanding: true,
    untilPlanned: NEXT,
    mayApply: false,
    mayDecide: false,
    ...around,
  };
}

async function open(at: string, views: readonly AgreementView[], prepare: (bridge: FakeBridge) => void = () => undefined) {
  const opened = await openPage((bridge) => {
    bridge.answer('showForum', shown(forum()));
    bridge.answer('listAgreements', ({ state }) => ({
      ok: true,
      value: { entries: views.filter((one) => (one.agreement.state.kind === 'standing') === (state !== 'past')), next: null },
    }));
    bridge.answer('showAgreement', ({ number }) => {
      const found = views.find((one) => one.agreement.number === number);
      return found === undefined ? { ok: false, refusal: { code: 'noSuchAgreement' } } : { ok: true, value: found };
    });
    prepare(bridge);
  }, at);
  await settle();
  return opened;
}

describe('Agreements', () => {
  it('lists each with its exact change, its state and until when it stands', async () => {
    await open('/agreements', [view({ number: 7, renewals: [{ event: 40, voice: null, at: CLOSED_AT }] })]);
    const row = screen.getByRole('link', { name: 'AG-7 Promise 7' }).closest('li');
    expect(row).toHaveTextContent('Move CHG-108 above CHG-104');
    expect(row).toHaveTextContent('Stands, renewed once');
    expect(row).toHaveTextContent('Agreed at event E41. Stands until event E42 is held, planned for Tue 16 Mar, 14:00 EDT');
  });

  it('shows past ones by a chip, each with how it ended', async () => {
    const past = view({ number: 3, state: { kind: 'ended', how: 'fulfilled', event: 40, at: CLOSED_AT } }, { isStanding: false });
    const { user } = await open('/agreements', [view({ number: 7 }), past]);
    await user.click(screen.getByRole('button', { name: 'Past' }));
    await settle();
    expect(screen.queryByText(/Promise 7/)).toBeNull();
    expect(screen.getByText('Ended at E40: fulfilled')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Past' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('opens beside the list at an address of its own, says who agreed for whom, and Escape goes back to the row', async () => {
    const { bridge, user } = await open('/agreements', [view({ number: 7 })]);
    await user.click(screen.getByRole('link', { name: 'AG-7 Promise 7' }));
    await settle();
    expect(bridge.history.visited.at(-1)).toBe('/agreements?number=7');
    const detail = screen.getByRole('region', { name: 'AG-7 Promise 7' });
    expect(detail).toHaveTextContent('Mo Manager for Olga Owner');
    expect(within(detail).getByRole('link', { name: 'Proposal 12' })).toBeVisible();
    expect(within(detail).getByRole('link', { name: 'E41' })).toBeVisible();
    expect(await faultsOf()).toEqual([]);
    await user.keyboard('{Escape}');
    await settle();
    expect(screen.queryByRole('region', { name: 'AG-7 Promise 7' })).toBeNull();
    expect(screen.getByRole('link', { name: 'AG-7 Promise 7' })).toHaveFocus();
  });

  it('shows for each change what became of it in Jira, and who may tries again', async () => {
    const changes = [place, { ...place, issues: [issueId('1009')] }, budget];
    const results = [
      { change: 0, outcome: { kind: 'done' } },
      { change: 1, outcome: { kind: 'failed', issue: issueId('1009'), reason: 'Issue is gone.' } },
      { change: 2, outcome: { kind: 'nothingToDo' } },
    ] as const;
    const failed = view({ number: 7, changes, application: { kind: 'tried', at: CLOSED_AT, results } }, { mayApply: true });
    const done = view({
      number: 7,
      changes,
      application: {
        kind: 'tried',
        at: CLOSED_AT,
        results: results.map((one) => (one.change === 1 ? { change: 1, outcome: { kind: 'done' } } : one)),
      },
    });
    const { bridge, user } = await open('/agreements?number=7', [failed], (host) => {
      host.answer('applyAgreement', { ok: true, value: done });
    });
    expect(screen.getByText(/because of CHG-109|Not done, because of/)).toHaveTextContent(
      'Not done, because of CHG-109. Jira said: Issue is gone.',
    );
    expect(screen.getByText('To be done by hand: nothing in Jira holds it')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(screen.getAllByText('Done in Jira')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(bridge.asked.at(-1)).toEqual({ call: 'applyAgreement', input: { number: 7 } });
  });

  it('keeps the results on the screen when no answer comes, and says that nobody knows', async () => {
    const owed = view({ number: 7, application: { kind: 'owed' } }, { mayApply: true });
    const { user } = await open('/agreements?number=7', [owed], (host) => {
      host.answer('applyAgreement', () => {
        throw new Error('Network error');
      });
    });
    expect(screen.getByText(/Not applied yet/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Apply now' }));
    await settle();
    expect(screen.getByText(/may have been applied or not/)).toBeVisible();
    expect(screen.getByText(/Not applied yet/)).toBeVisible();
  });

  it('has no button for whom there is nothing to do, and says so where there is no such agreement', async () => {
    await open('/agreements?number=9', [view({ number: 7 })]);
    expect(screen.getByText(/There is no such agreement/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
