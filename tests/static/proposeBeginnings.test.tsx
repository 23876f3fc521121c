/** Where a proposal begins: from a put-back move, an issue, an earlier proposal. */
import { screen } from '@testing-library/react';
import { productId } from '../../src/domain/ids';
import { issueAt, view, wish } from './bridge/proposals';
import { jiraWorld, NOW, product, putBack } from './bridge/sample';
import { settle } from './openPage';
import { judged, lastAsked, pick, proposing } from './proposing';

const charge = productId('charge');

describe('where a proposal begins', () => {
  it('from a move that was put back: the move is filled in, and the proposal says which it was', async () => {
    const opened = await proposing((bridge) => {
      bridge.answer('listPutBacks', { ok: true, value: { entries: [putBack(3)], next: null } });
    }, '/propose?breach=3');
    await opened.user.click(await judged());
    await settle();
    expect(lastAsked(opened, 'fileProposal')).toMatchObject({
      fromBreach: 3,
      wish: {
        title: 'Move CHG-105 below CHG-101',
        changes: [{ kind: 'place', product: charge, issues: [issueAt(5)], where: { kind: 'below', issue: issueAt(1) } }],
      },
    });
  });

  it('from an issue: its product is found, and it is the one that moves', async () => {
    const opened = await proposing(
      (bridge) => {
        bridge.jira = { ...jiraWorld, backlogs: { '1': ['1001'], '2': ['1002', '1005'] } };
      },
      '/propose?issue=1005',
      [product('Charge'), product('Pay', { board: { id: '2' as never, name: 'Pay board' } })],
    );
    expect(screen.getByRole('radio', { name: 'Pay' })).toBeChecked();
    await pick(opened, 'Above which issue?', 'CHG-102');
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Move CHG-105 above CHG-102');
  });

  it('again after a No: shows that No, and asks what changed', async () => {
    const decided = [{ product: null, outcome: 'notAgreed', agreement: null, event: 41, at: NOW }] as const;
    const opened = await proposing((bridge) => {
      const state = { kind: 'decided', decided, isSplit: false } as const;
      bridge.answer('showProposal', { ok: true, value: view(5, { abilities: { mayFileAgain: true }, proposal: { state } }) });
      bridge.answer('fileAgain', { ok: true, value: view(8) });
    }, '/propose?again=5');
    expect(screen.getByText('Not agreed at E41')).toBeInTheDocument();
    await opened.user.click(await judged());
    expect(opened.bridge.timesAsked('fileAgain')).toBe(0);
    await opened.user.type(screen.getByRole('textbox', { name: 'What changed since?' }), 'The contract is signed.');
    await opened.user.click(await judged());
    await settle();
    expect(lastAsked(opened, 'fileAgain')).toEqual({ number: 5, wish: wish(), whatChanged: 'The contract is signed.' });
  });

  it('revising keeps what it said, and says that it is a revision', async () => {
    const opened = await proposing((bridge) => {
      bridge.answer('showProposal', { ok: true, value: view(5, { abilities: { mayRevise: true } }) });
      bridge.answer('reviseProposal', { ok: true, value: view(5) });
    }, '/propose?revise=5');
    await opened.user.type(screen.getByRole('textbox', { name: 'Reason' }), ' Two now.');
    await opened.user.click(screen.getByRole('button', { name: 'Save the revision' }));
    await settle();
    expect(lastAsked(opened, 'reviseProposal')).toEqual({ number: 5, wish: wish({ reason: 'A hospital waits for it. Two now.' }) });
  });

  it('completing begins with the title that Jira’s own Create took', async () => {
    await proposing((bridge) => {
      const incomplete = view(5, { abilities: { mayComplete: true }, proposal: { wish: wish({ title: 'A tablet', changes: [] }) } });
      bridge.answer('showProposal', { ok: true, value: incomplete });
    }, '/propose?complete=5');
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('A tablet');
    expect(screen.getByRole('region', { name: '1. Move issues' })).toBeInTheDocument();
  });

  it('says so where it was answered meanwhile', async () => {
    await proposing(() => undefined, '/propose?revise=5');
    expect(screen.getByText(/cannot be changed that way now/)).toBeInTheDocument();
  });
});
