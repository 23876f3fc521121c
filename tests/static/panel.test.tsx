import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import type { Reply } from '../../src/contract/api';
import type { IssueView } from '../../src/contract/calls/agreementCalls';
import type { ImpedimentCard } from '../../src/contract/calls/impedimentCalls';
import { accountId, boardId, forumId, issueId, productId } from '../../src/domain/ids';
import { BacklogFrame } from '../../static/src/panel/BacklogFrame';
import { FrameShell } from '../../static/src/panel/FrameShell';
import { IssueFrame } from '../../static/src/panel/IssueFrame';
import { ProposeFrame } from '../../static/src/panel/ProposeFrame';
import { readPlace, type Place } from '../../static/src/wire/place';
import { readSurroundings } from '../../static/src/wire/surroundings';
import { faultsOf } from './axe';
import { FakeBridge, useBridge } from './bridge/fakeBridge';
import { abilities, CLOSED_AT, forum, jiraWorld, lock, NEXT, NOW, openEvent, product, putBack } from './bridge/sample';
import { later, settle } from './openPage';

const issue = issueId('1008');
const charge = productId('charge');

function issueView(change: Partial<IssueView> = {}): IssueView {
  return {
    forum: { id: 'f1', name: 'MetaScrum of payments', projectId: '10', next: NEXT, zone: 'America/New_York' },
    product: { id: charge, name: 'Charge', owner: accountId('olga'), lock: lock() },
    agreements: [],
    proposals: [],
    impediments: [],
    mayPropose: true,
    mayRaiseImpediment: true,
    ...change,
  };
}

const AGREED: IssueView['agreements'][number] = {
  agreement: {
    number: 7,
    forumId: forumId('f1'),
    text: 'Refunds first',
    products: [charge],
    changes: [{ kind: 'place', product: charge, issues: [issue], where: { kind: 'above', issue: issueId('1004') } }],
    proposal: 12,
    agreedBy: [],
    agreedAt: CLOSED_AT,
    event: 41,
    until: 42,
    renewals: [],
    state: { kind: 'standing' },
    application: { kind: 'owed' },
  },
  isStanding: true,
  untilPlanned: NEXT,
  mayApply: false,
  mayDecide: false,
};

const IMPEDIMENT: ImpedimentCard = {
  number: 5,
  forumId: forumId('f1'),
  issueId: issueId('1020'),
  title: 'No test data',
  about: issue,
  product: charge,
  raisedBy: accountId('mo'),
  raisedAt: NOW,
  due: NOW,
  owner: null,
  column: 'raised',
  steps: [],
  isLate: true,
  wasSameDay: null,
  maySteps: [],
};

async function openFrame(draw: (place: Place) => ReactNode, prepare: (bridge: FakeBridge) => void) {
  const bridge = new FakeBridge({ jira: jiraWorld });
  bridge.extension = { issue: { id: '1008' }, board: { id: '1' }, project: { key: 'CHG' } };
  useBridge(bridge);
  prepare(bridge);
  const [surroundings, place] = await Promise.all([readSurroundings(), readPlace()]);
  render(<FrameShell surroundings={surroundings}>{draw(place)}</FrameShell>);
  await settle();
  return { bridge, user: userEvent.setup({ delay: null }) };
}

const openPanel = (view: IssueView, prepare: (bridge: FakeBridge) => void = () => undefined) =>
  openFrame(
    (place) => <IssueFrame place={place} />,
    (bridge) => {
      bridge.answer('showIssue', { ok: true, value: view });
      prepare(bridge);
    },
  );

describe('Issue panel', () => {
  it('says on one line each how the lock is, what is agreed, what is proposed and what is in the way', async () => {
    const proposals = [
      {
        number: 13,
        issueId: issueId('1030'),
        title: 'Refunds later',
        products: [charge],
        proposer: accountId('mo'),
        filedAt: CLOSED_AT,
        waitedEvents: 0,
        state: { kind: 'waiting' },
        kind: 'backlog',
      } as const,
    ];
    await openPanel(issueView({ agreements: [AGREED], proposals, impediments: [IMPEDIMENT] }));
    const main = document.body;
    expect(main).toHaveTextContent('Locked: moves are put back');
    expect(main).toHaveTextContent('Charge, in MetaScrum of payments');
    expect(main).toHaveTextContent('Stands until the event on Tue 16 Mar, 14:00 EDT');
    expect(screen.getByRole('region', { name: 'Agreed' })).toHaveTextContent('AG-7 Refunds firstMove CHG-108 above CHG-104');
    expect(screen.getByRole('region', { name: 'Proposed' })).toHaveTextContent('Refunds later waits since Tue 9 Mar');
    expect(screen.getByRole('region', { name: 'In the way' })).toHaveTextContent('No test data raised, was due Tue 9 Mar');
    expect(await faultsOf()).toEqual([]);
  });

  it('leads to the page of the project in which the forum lives', async () => {
    const { bridge, user } = await openPanel(issueView({ agreements: [AGREED] }));
    await user.click(screen.getByRole('link', { name: 'AG-7 Refunds first' }));
    await user.click(screen.getByRole('link', { name: 'Propose a change' }));
    expect(bridge.navigated).toEqual(['ALIGN/metascrum-page/agreements?number=7', 'ALIGN/metascrum-page/propose?issue=1008']);
  });

  it('leads to the project one is in where the forum’s own cannot be seen', async () => {
    const home = { id: 'f1', name: 'Payments', projectId: '99', next: null, zone: 'UTC' };
    const { bridge, user } = await openPanel(issueView({ forum: home }));
    await user.click(screen.getByRole('link', { name: 'Payments' }));
    expect(bridge.navigated).toEqual(['CHG/metascrum-page/overview']);
  });

  it('raises an impediment about the issue with one line, and shows it', async () => {
    const answer = later<Reply<'raiseImpediment'>>();
    const { bridge, user } = await openPanel(issueView(), (host) => {
      host.answer('raiseImpediment', answer.promise);
    });
    await user.click(screen.getByRole('button', { name: 'Raise an impediment' }));
    expect(screen.getByRole('textbox', { name: 'What is in the way?' })).toHaveFocus();
    await user.keyboard('No test data{Enter}');
    bridge.answer('showIssue', { ok: true, value: issueView({ impediments: [IMPEDIMENT] }) });
    await act(async () => {
      answer.give({ ok: true, value: IMPEDIMENT });
      // Longer than the panel may wait with what it draws next.
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(bridge.asked.find(({ call }) => call === 'raiseImpediment')?.input).toEqual({
      title: 'No test data',
      product: 'charge',
      detail: '',
      about: '1008',
    });
    expect(within(screen.getByRole('region', { name: 'In the way' })).getByText('No test data')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Raise an impediment' })).toHaveFocus();
  });

  it('keeps what was typed where nobody knows whether it was raised', async () => {
    const { user } = await openPanel(issueView(), (host) => {
      host.answer('raiseImpediment', () => {
        throw new Error('Network error');
      });
    });
    await user.click(screen.getByRole('button', { name: 'Raise an impediment' }));
    await user.keyboard('No test data{Enter}');
    await settle();
    expect(screen.getByRole('textbox', { name: 'What is in the way?' })).toHaveValue('No test data');
    expect(screen.getByText(/No answer/)).toBeVisible();
  });

  it('has no button for what the reader may not do, and says so where no forum locks the backlog', async () => {
    await openPanel(issueView({ forum: null, product: null, mayPropose: false, mayRaiseImpediment: false }));
    expect(screen.getByText(/No forum locks this backlog/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('Action on an issue', () => {
  const open = (view: IssueView) =>
    openFrame(
      (place) => <ProposeFrame place={place} />,
      (bridge) => {
        bridge.answer('showIssue', { ok: true, value: view });
      },
    );

  it('leads at once to a new proposal about the issue', async () => {
    const { bridge } = await open(issueView());
    expect(bridge.navigated).toEqual(['ALIGN/metascrum-page/propose?issue=1008']);
  });

  it('says why not, and leads nowhere, who may not propose', async () => {
    const { bridge } = await open(issueView({ mayPropose: false }));
    expect(bridge.navigated).toEqual([]);
    expect(screen.getByText(/Only the people of the forum propose/)).toBeVisible();
  });
});

describe('Action on a backlog', () => {
  const open = (change: Parameters<typeof forum>[0]) =>
    openFrame(
      (place) => <BacklogFrame place={place} />,
      (bridge) => {
        bridge.answer('showBoard', ({ boardId: asked }) => ({
          ok: true,
          value: { forum: forum(change), productId: asked === boardId('1') ? charge : null },
        }));
      },
    );

  it('says whether one may move things, until when, what was put back, and how to ask', async () => {
    const { bridge, user } = await open({ abilities: abilities({ mayPropose: true }), products: [product('Charge', { putBackCount: 3 })] });
    const main = document.body;
    expect(main).toHaveTextContent('Locked: moves are put back');
    expect(main).toHaveTextContent('Stands until the event on Tue 16 Mar, 14:00 EDT');
    expect(main).toHaveTextContent('Product Owner: Olga Owner');
    expect(main).toHaveTextContent('Propose it: it is decided at the next event');
    await user.click(screen.getByRole('link', { name: '3 moves were put back since the last event' }));
    await user.click(screen.getByRole('link', { name: 'Propose a change' }));
    expect(bridge.navigated).toEqual(['ALIGN/metascrum-page/put-back?product=charge', 'ALIGN/metascrum-page/propose']);
    expect(await faultsOf()).toEqual([]);
  });

  it('leads to a proposal with the reader’s own move filled in, where it was put back', async () => {
    const { bridge, user } = await openFrame(
      (place) => <BacklogFrame place={place} />,
      (host) => {
        const view = forum({ abilities: abilities({ mayPropose: true }) });
        host.answer('showBoard', { ok: true, value: { forum: view, productId: charge } });
        host.answer('showMyMove', { ok: true, value: { breach: putBack(7) } });
      },
    );
    await user.click(await screen.findByRole('link', { name: 'Propose your move of CHG-105' }));
    expect(bridge.asked).toContainEqual({ call: 'showMyMove', input: { productId: charge } });
    expect(bridge.navigated).toEqual(['ALIGN/metascrum-page/propose?breach=7']);
  });

  it('says that it is open while the event is on', async () => {
    await open({ event: openEvent(), products: [product('Charge', { lock: lock({ state: 'open' }) })] });
    expect(document.body).toHaveTextContent('Open: the event is on');
    expect(screen.queryByText(/Stands until/)).toBeNull();
  });
});
