/** Proposals: what is asked of us, and what became of mine? */
import { screen, waitFor, within } from '@testing-library/react';
import { accountId, productId } from '../../src/domain/ids';
import { parseInstant } from '../../src/domain/instant';
import type { FakeBridge } from './bridge/fakeBridge';
import { issueAt, row, view, wish } from './bridge/proposals';
import { abilities, forum, NOW, shown } from './bridge/sample';
import { faultsOf } from './axe';
import { openPage, settle } from './openPage';

const listing = (rows: readonly ReturnType<typeof row>[], at = '/proposals', prepare: (bridge: FakeBridge) => void = () => undefined) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum({ abilities: abilities({ mayPropose: true }) })));
    bridge.answer('listProposals', { ok: true, value: { entries: rows, next: null } });
    prepare(bridge);
  }, at);
const showing = (opened: ReturnType<typeof view>) =>
  listing([row(opened.proposal.number)], `/proposals?number=${String(opened.proposal.number)}`, (bridge) => {
    bridge.answer('showProposal', { ok: true, value: opened });
  });
const detail = () => within(screen.getByRole('region', { name: 'Proposal' }));
const linkTo = (number: number) => screen.getByRole('link', { name: `Wish number ${String(number)}` });

describe('the list of proposals', () => {
  it('says key, wanted change, products, who asks, since when, and how it stands', async () => {
    await listing([row(3, { products: [productId('charge'), productId('pay')], waitedEvents: 2 })]);
    const line = linkTo(3).closest('tr');
    expect(line).toHaveTextContent('CHG-103Wish number 3ChargePayMo ManagerTue 9 Mar, 10:00waited 2 eventsWaiting for the event');
    expect(within(line ?? document.body).getByRole('link', { name: 'CHG-103' })).toHaveAttribute(
      'href',
      'https://site.example/browse/CHG-103',
    );
  });

  it('says that nothing is asked where nothing is, and offers to show all where only the filters are to blame', async () => {
    await listing([]);
    expect(screen.getByText('Nothing is asked of the forum now.')).toBeInTheDocument();
    await listing([], '/proposals?mine=yes');
    expect(screen.getByRole('link', { name: 'Show all open proposals' })).toBeInTheDocument();
  });

  it('keeps its filters in the address, and asks for what they say', async () => {
    const { bridge, user } = await listing([row(1)]);
    await user.click(screen.getByRole('link', { name: 'Settled' }));
    await user.click(screen.getByRole('link', { name: 'Pay' }));
    await user.click(screen.getByRole('link', { name: 'Filed by me' }));
    await settle();
    expect(bridge.history.visited.at(-1)).toBe('/proposals?state=settled&product=pay&mine=yes');
    expect(bridge.asked.at(-1)).toEqual({ call: 'listProposals', input: { state: 'settled', product: 'pay', mine: true } });
  });

  it('shows 500 proposals page by page, and loses none', async () => {
    const all = Array.from({ length: 500 }, (_, at) => row(500 - at));
    const { user } = await listing([], '/proposals', (bridge) => {
      bridge.answer('listProposals', ({ before = 501 }) => {
        const entries = all.filter(({ number }) => number < before).slice(0, 50);
        const last = entries.at(-1)?.number ?? 1;
        return { ok: true, value: { entries, next: last > 1 ? last : null } };
      });
    });
    for (let page = 1; page < 10; page += 1) {
      await user.click(screen.getByRole('button', { name: 'Show older' }));
      await settle();
    }
    expect(screen.getAllByRole('rowheader')).toHaveLength(500);
    expect(screen.getByText('That is all.')).toBeInTheDocument();
  }, 30_000);

  it('is walked by arrows, opened by Enter with the focus on the detail, and left by Escape back to the row', async () => {
    const { bridge, user } = await listing([row(3), row(2), row(1)], '/proposals', (host) => {
      host.answer('showProposal', ({ number }) => ({ ok: true, value: view(number) }));
    });
    linkTo(3).focus();
    await user.keyboard('{ArrowDown}');
    expect(linkTo(2)).toHaveFocus();
    await user.keyboard('{End}{ArrowUp}{Enter}');
    await settle();
    expect(bridge.history.visited.at(-1)).toBe('/proposals?number=2');
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await user.keyboard('{Escape}');
    await settle();
    expect(bridge.history.visited.at(-1)).toBe('/proposals');
    expect(linkTo(2)).toHaveFocus();
  });

  it('says so where the list cannot be read', async () => {
    const { bridge } = await listing([row(1)]);
    bridge.isCutOff = true;
    bridge.publish('forum-f1');
    await waitFor(() => {
      expect(screen.getByText(/What you see may be old/, { selector: '[role=alert] *' })).toBeInTheDocument();
    });
    expect(linkTo(1)).toBeInTheDocument();
  });
});

describe('the detail of a proposal', () => {
  it('says what, what it does, who decides, why, and when it can be decided', async () => {
    const before = [{ place: 4, row: { kind: 'issue', issue: issueAt(4) } as const, isMoved: false }];
    const after = [{ place: 4, row: { kind: 'issue', issue: issueAt(18) } as const, isMoved: true }];
    await showing(
      view(7, { effect: [{ product: productId('charge'), before, after }], proposal: { wish: wish({ customerProblem: '' }) } }),
    );
    const parts = within(screen.getByRole('region', { name: 'Exact change' }));
    expect(parts.getByRole('link', { name: 'CHG-118 Change number 118' })).toBeInTheDocument();
    expect(
      within(screen.getByRole('list', { name: 'After' }))
        .getAllByRole('listitem')
        .at(-1),
    ).toHaveTextContent('4CHG-118 Change number 118new');
    expect(screen.getByRole('region', { name: 'Who decides' })).toHaveTextContent('Product Owner of Charge: Olga OwnerNo answer yet');
    expect(screen.getByRole('region', { name: 'Why' })).toHaveTextContent('Customer problemNo problem stated');
    expect(detail().getByText(/Earliest decision/)).toHaveTextContent('Tue 16 Mar, 14:00 EDT; 18:00 UTC');
  });

  it('says what was edited by hand, and that what was filed holds', async () => {
    await showing(view(7, { editedByHand: ['summary'] }));
    expect(detail().getByText(/Somebody changed the title of its Jira issue by hand/)).toHaveTextContent('What was filed here holds.');
  });

  it('says that the status in Jira differs from the recorded answer, which holds', async () => {
    const decided = [{ product: null, outcome: 'notAgreed', agreement: null, event: 40, at: NOW }] as const;
    await showing(view(7, { editedByHand: ['status'], proposal: { state: { kind: 'decided', decided, isSplit: false } } }));
    expect(detail().getByText(/The status in Jira differs from the recorded answer/)).toHaveTextContent('The answer holds.');
    expect(detail().queryByText(/What was filed here holds/)).toBeNull();
  });

  it('shows the earlier No, what changed since, revisions, and answers taken back', async () => {
    const decided = [{ product: null, outcome: 'notAgreed', agreement: null, event: 40, at: NOW }] as const;
    const earlier = [row(5, { title: 'The wish before', state: { kind: 'decided', decided, isSplit: false } })];
    const history = [{ wish: wish({ title: 'As it read first' }), by: accountId('mo'), until: NOW }];
    await showing(view(7, { earlier, proposal: { again: { of: 5, whatChanged: 'The contract is signed.' }, history } }));
    const before = within(screen.getByRole('region', { name: 'Filed before' }));
    expect(before.getByText(/What changed since/)).toHaveTextContent('What changed since: The contract is signed.');
    expect(before.getByText('Not agreed at E40')).toBeInTheDocument();
    detail().getByText('History: 1 earlier version or answer').click();
    expect(detail().getByText('As it read first')).toBeVisible();
  });

  it('says in one line who can revise or withdraw it, and shows no button that would do nothing', async () => {
    await showing(view(7));
    expect(detail().getByText(/can revise or withdraw it/)).toHaveTextContent('Only Mo Manager, who filed it, can revise or withdraw it.');
    expect(detail().getAllByRole('button')).toHaveLength(1);
  });

  it.each([
    ['mayRevise', 'Revise', '/propose?revise=7'],
    ['mayFileAgain', 'File it again', '/propose?again=7'],
    ['mayComplete', 'Say what is missing', '/propose?complete=7'],
  ])('with %s the button "%s" leads to %s', async (ability, name, address) => {
    const { bridge, user } = await showing(view(7, { abilities: { [ability]: true } }));
    await user.click(detail().getByRole('button', { name }));
    expect(bridge.history.visited.at(-1)).toBe(address);
  });

  it('is withdrawn with a reason, which a failed call does not lose', async () => {
    const { bridge, user } = await showing(view(7, { abilities: { mayWithdraw: true } }));
    await user.click(detail().getByRole('button', { name: 'Withdraw' }));
    await user.type(detail().getByRole('textbox', { name: 'Why do you withdraw it?' }), 'No longer needed.');
    bridge.isCutOff = true;
    await user.click(detail().getByRole('button', { name: 'Withdraw the proposal' }));
    await settle();
    expect(detail().getByText(/What you typed is still here/)).toBeInTheDocument();
    bridge.isCutOff = false;
    const at = parseInstant('2027-03-09T16:00:00Z');
    const state = { kind: 'withdrawn', by: accountId('mo'), at, reason: 'No longer needed.' } as const;
    bridge.answer('withdrawProposal', { ok: true, value: view(7, { proposal: { state } }) });
    await user.click(detail().getByRole('button', { name: 'Withdraw the proposal' }));
    await settle();
    expect(bridge.asked.findLast(({ call }) => call === 'withdrawProposal')?.input).toEqual({ number: 7, reason: 'No longer needed.' });
    expect(detail().getByText(/Withdrawn by/)).toHaveTextContent('Withdrawn by Mo Manager on Tue 9 Mar, 11:00. No longer needed.');
    expect(screen.getByText('Move CHG-118 above CHG-104 is withdrawn.')).toBeInTheDocument();
  });

  it('says that there is no such proposal where there is none', async () => {
    await listing([], '/proposals?number=99', (bridge) => {
      bridge.answer('showProposal', { ok: false, refusal: { code: 'noSuchProposal' } });
    });
    expect(detail().getByText(/There is no such proposal/)).toBeInTheDocument();
  });

  it('has nothing that axe finds fault with', async () => {
    await showing(
      view(7, { abilities: { mayWithdraw: true, mayRevise: true }, hits: [{ agreement: 3, text: 'First things first', until: 42 }] }),
    );
    expect(await faultsOf()).toEqual([]);
  });
});
