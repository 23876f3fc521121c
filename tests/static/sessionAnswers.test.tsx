/** Session: who decides answers in their own session, and nobody else is offered it. */
import { act, screen, within } from '@testing-library/react';
import type { ProposalAbilities } from '../../src/contract/calls/proposalCalls';
import { accountId, productId } from '../../src/domain/ids';
import { plusMs } from '../../src/domain/instant';
import type { GivenAnswer } from '../../src/domain/proposal/proposal';
import type { SessionItem } from '../../src/domain/session/session';
import { forum, me, NEXT, openEvent, product, shown } from './bridge/sample';
import { CHARGE_SEAT, PAY_SEAT, proposalAbilities, proposalView, sessionItem, sessionView } from './bridge/sessionSample';
import { openPage, settle } from './openPage';

type Change = Parameters<typeof proposalView>[1];
const viewWith = (abilities: Partial<ProposalAbilities>, change: Change = {}) =>
  sessionView({ proposals: [{ number: 1, view: proposalView(1, { ...change, abilities: proposalAbilities(abilities) }) }] });
const opened = (abilities: Partial<ProposalAbilities>, change: Change = {}) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum({ event: openEvent(), products: [product('Charge'), product('Pay')], me: me() })));
    bridge.answer('showSession', { ok: true, value: viewWith(abilities, change) });
  }, '/session');
const done = { ...sessionView(), asOf: plusMs(sessionView().asOf, 1_000) };
const onIt = { mayAnswerFor: [CHARGE_SEAT] };
const answered = (answer: GivenAnswer['answer']): GivenAnswer => ({
  seat: CHARGE_SEAT,
  answer,
  voice: { by: accountId('mo'), for: accountId('olga') },
  at: NEXT,
  reason: '',
  event: 42,
});

describe('the answer', () => {
  it('is offered to nobody who may not give it: no button, no No', async () => {
    await opened({});
    await screen.findByRole('article');
    expect(screen.queryByRole('button', { name: 'No' })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Agree' })).not.toBeInTheDocument();
  });

  it('stands once for each seat the reader may answer for', async () => {
    await opened({ mayAnswerFor: [CHARGE_SEAT, PAY_SEAT] });
    expect(await screen.findByRole('heading', { name: 'Your answer for Charge' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Your answer for Pay' })).toBeInTheDocument();
  });

  it.each([
    ['Agree', { kind: 'agreed' }],
    ['No', { kind: 'no' }],
    ['Later', { kind: 'later' }],
    ['Needs a pathway', { kind: 'pathway' }],
  ])('%s is recorded at once, with a reason or without', async (button, answer) => {
    const { user, bridge } = await opened(onIt);
    bridge.answer('answerProposal', { ok: true, value: done });
    await user.click(await screen.findByRole('button', { name: button }));
    expect(bridge.asked).toContainEqual({ call: 'answerProposal', input: { number: 1, seat: CHARGE_SEAT, answer, reason: '' } });
    await settle();
    expect(screen.getByRole('heading', { name: 'Who decides, and what they said' })).toHaveFocus();
  });

  it('with a change: another place for the own product’s issues, and one line that says it', async () => {
    const { user, bridge } = await opened(onIt);
    bridge.answer('answerProposal', { ok: true, value: done });
    await user.click(await screen.findByRole('button', { name: 'Agree with a change' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where to' }), 'position');
    await user.clear(screen.getByRole('spinbutton', { name: 'Place' }));
    await user.type(screen.getByRole('spinbutton', { name: 'Place' }), '3');
    await user.click(screen.getByRole('button', { name: 'Agree to this' }));
    expect(await screen.findByText('Say in one line what you agree to.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'What you agree to' }), 'Third place');
    await user.click(screen.getByRole('button', { name: 'Agree to this' }));
    const { input } = bridge.asked.find(({ call }) => call === 'answerProposal') ?? {};
    expect(input).toMatchObject({
      answer: {
        kind: 'agreedWithChange',
        text: 'Third place',
        changes: [{ kind: 'place', product: 'charge', issues: ['1005'], where: { kind: 'position', position: 3 } }],
      },
    });
  });

  it('that leaves everything out is none', async () => {
    const { user, bridge } = await opened(onIt);
    await user.click(await screen.findByRole('button', { name: 'Agree with a change' }));
    await user.click(screen.getByRole('button', { name: 'Leave this out' }));
    await user.click(screen.getByRole('button', { name: 'Agree to this' }));
    expect(screen.getByText(/Everything is left out/)).toBeInTheDocument();
    expect(bridge.timesAsked('answerProposal')).toBe(0);
  });

  it('of somebody quicker wins, and what was typed is kept', async () => {
    const { user, bridge } = await opened(onIt);
    bridge.answer('answerProposal', { ok: false, refusal: { code: 'alreadyAnswered', by: accountId('olga'), answer: 'no' } });
    await user.type(await screen.findByRole('textbox', { name: 'In one line, why' }), 'We promised it');
    await user.click(screen.getByRole('button', { name: 'Agree' }));
    expect(await screen.findByText(/has answered this already/)).toHaveTextContent('Olga Owner has answered this already: No');
    expect(screen.getByRole('textbox', { name: 'In one line, why' })).toHaveValue('We promised it');
  });

  it('against a recorded No leads to filing again for the next event', async () => {
    const { user, bridge } = await opened(onIt);
    bridge.answer('answerProposal', { ok: false, refusal: { code: 'noStands', by: accountId('olga'), next: NEXT } });
    await user.click(await screen.findByRole('button', { name: 'Agree' }));
    expect(await screen.findByText(/and a No stands/)).toHaveTextContent(/a No stands\. File it again for the next event on Tue 16 Mar/);
  });

  it('is kept while the session goes on: what is typed stays, and the page says where the session is', async () => {
    const { user, bridge } = await opened(onIt);
    await user.type(await screen.findByRole('textbox', { name: 'In one line, why' }), 'Because');
    const items = [1, 2].map((number): SessionItem => ({
      ...sessionItem({ kind: 'proposal', number }),
      state: number === 2 ? 'current' : 'done',
    }));
    const view = viewWith(onIt);
    bridge.answer('showSession', { ok: true, value: { ...view, session: { ...view.session, items }, asOf: plusMs(view.asOf, 3_000) } });
    act(() => {
      bridge.publish('forum-f1');
    });
    expect(await screen.findByText(/The session is at/, undefined, { timeout: 4_000 })).toHaveTextContent('“Proposal 2”');
    expect(screen.getByRole('textbox', { name: 'In one line, why' })).toHaveValue('Because');
    await user.click(screen.getByRole('button', { name: 'Go to the session’s item' }));
    expect(screen.queryByRole('textbox', { name: 'In one line, why' })).not.toBeInTheDocument();
  });
});

describe('after the answer', () => {
  it('shows who spoke for whom, and lets the reader take the own answer back', async () => {
    const { user, bridge } = await opened({ mayUndo: [CHARGE_SEAT] }, { proposal: { answers: [answered({ kind: 'no' })] } });
    bridge.answer('undoAnswer', { ok: true, value: done });
    expect(await screen.findByText(/Mo Manager/, { selector: 'p *' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Take my answer for Charge back' }));
    expect(bridge.asked).toContainEqual({ call: 'undoAnswer', input: { number: 1, seat: CHARGE_SEAT } });
  });

  it('offers a split after one No of two', async () => {
    const { user, bridge } = await opened({ maySplit: true }, { proposal: { answers: [answered({ kind: 'no' })] } });
    bridge.answer('splitProposal', { ok: true, value: done });
    await user.click(await screen.findByRole('button', { name: 'Split it' }));
    expect(bridge.asked).toContainEqual({ call: 'splitProposal', input: { number: 1 } });
  });
});

describe('what others decide', () => {
  it('takes an objection, and says why it is not the Product Owner’s No', async () => {
    const wish = { ...proposalView(1).proposal.wish, kind: 'budget' as const };
    const { user, bridge } = await opened({ mayObjectFor: [productId('charge')] }, { proposal: { wish } });
    bridge.answer('objectToProposal', { ok: true, value: done });
    expect(await screen.findByText(/management decides this in the forum, so it is not your No/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'No' })).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Your objection, in one line' }), 'It costs us the release');
    await user.click(screen.getByRole('button', { name: 'Leave the objection' }));
    expect(bridge.asked).toContainEqual({
      call: 'objectToProposal',
      input: { number: 1, product: 'charge', text: 'It costs us the release' },
    });
  });
});

describe('a pathway', () => {
  it('needs a step, a next check, and a first slot today or a reason why there is none', async () => {
    const { user, bridge } = await opened({ mayWritePathway: true });
    bridge.answer('writePathway', { ok: true, value: done });
    await user.click(await screen.findByRole('button', { name: 'Record the pathway' }));
    expect(screen.getByText('Say what is done in this step.')).toBeInTheDocument();
    expect(screen.getByText('Give a time such as 16:00.')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Step 1' }), 'Ask the clinic');
    await user.type(screen.getByLabelText('Looked at again on'), '2027-03-23');
    await user.type(screen.getByLabelText('At what time'), '16:30');
    await user.click(screen.getByRole('button', { name: 'Record the pathway' }));
    const { input } = bridge.asked.find(({ call }) => call === 'writePathway') ?? {};
    // 16:30 by the reader's clock in New York, on the day of the event.
    expect(input).toMatchObject({ nextCheck: '2027-03-23', slot: { kind: 'slot', at: Date.parse('2027-03-16T20:30:00Z'), person: 'mo' } });
  });

  it('without a slot gives the reason', async () => {
    const { user, bridge } = await opened({ mayWritePathway: true });
    bridge.answer('writePathway', { ok: true, value: done });
    const form = within((await screen.findByRole('heading', { name: 'The pathway to this decision' })).closest('section') ?? document.body);
    await user.type(form.getByRole('textbox', { name: 'Step 1' }), 'Ask the clinic');
    await user.type(form.getByLabelText('Looked at again on'), '2027-03-23');
    await user.click(form.getByRole('radio', { name: 'There is no slot today' }));
    await user.type(form.getByRole('textbox', { name: 'Why there is no slot today' }), 'The lawyer is away');
    await user.click(form.getByRole('button', { name: 'Record the pathway' }));
    expect(bridge.asked).toContainEqual(
      expect.objectContaining({ input: expect.objectContaining({ slot: { kind: 'none', reason: 'The lawyer is away' } }) }),
    );
  });
});
