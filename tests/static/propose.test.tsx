/** Propose a change: say exactly what should change, and see what it would do. */
import { fireEvent, screen, within } from '@testing-library/react';
import { faultsOf } from './axe';
import { issueAt, preview, wish } from './bridge/proposals';
import { jiraWorld, product } from './bridge/sample';
import { settle } from './openPage';
import { box, judged, lastAsked, moveByTyping, pick, proposing, rowsOf } from './proposing';

describe('the kind of decision', () => {
  it('comes first, and says by the forum’s own table who decides it', async () => {
    await proposing();
    const budgets = screen.getByRole('radio', { name: 'Budgets' }).closest('div[class]')?.parentElement;
    expect(screen.getAllByRole('radio')).toHaveLength(11);
    expect(screen.getByText('Management decides')).toBeInTheDocument();
    expect(budgets).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Move issues' })).not.toBeInTheDocument();
  });

  it('offers only the changes that such a decision can carry', async () => {
    const { user } = await proposing();
    await user.click(screen.getByRole('radio', { name: 'Budgets' }));
    expect(screen.getByRole('button', { name: 'Change something else' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Move issues' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Scope and date of a release' }));
    expect(screen.getByRole('button', { name: 'Change a date' })).toBeInTheDocument();
  });
});

describe('an exact change', () => {
  it('is written by key and title, drawn while it is written, named by itself, and filed for the event', async () => {
    const opened = await proposing();
    await moveByTyping(opened);
    expect(rowsOf('Before')).toContain('19CHG-118moves up');
    expect(rowsOf('After').slice(0, 7)).toEqual(['…', '2CHG-101', '3CHG-102', '4CHG-103', '5CHG-118moves up', '6CHG-104', '7CHG-105']);
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Move CHG-118 above CHG-104');
    await opened.user.type(screen.getByRole('textbox', { name: 'Cost of waiting' }), 'A week.');
    await opened.user.click(await judged());
    await settle();
    const { title, changes } = wish();
    expect(lastAsked(opened, 'fileProposal')).toEqual({
      wish: { kind: 'backlog', title, changes, reason: '', costOfWaiting: 'A week.', customerProblem: '', evidence: '' },
    });
    expect(opened.bridge.history.visited.at(-1)).toBe('/proposals?number=7');
    expect(screen.getByText('Move CHG-118 above CHG-104 is filed.')).toBeInTheDocument();
  });

  it('says who decides, when at the earliest, and which agreement stands against it', async () => {
    const opened = await proposing((bridge) => {
      bridge.answer('previewProposal', { ok: true, value: preview({ hits: [{ agreement: 12, text: 'Brigid first', until: 42 }] }) });
    });
    await moveByTyping(opened);
    await judged();
    await settle();
    const panel = screen.getByRole('region', { name: 'What it would do' });
    expect(panel).toHaveTextContent('Product Owner of Charge: Olga Owner');
    expect(panel).toHaveTextContent('Earliest decision: Tue 16 Mar, 14:00 EDT; 18:00 UTC');
    expect(panel).toHaveTextContent('Only an event can change it:AG-12 Brigid first');
  });

  it('asks once for what is judged, not once a letter of the reason', async () => {
    const opened = await proposing();
    await moveByTyping(opened);
    await judged();
    const before = opened.bridge.timesAsked('previewProposal');
    await opened.user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Because');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(opened.bridge.timesAsked('previewProposal')).toBe(before);
  });

  it('can be several over several products, each with what hinders it beside it', async () => {
    const problems = [{ change: 1, code: 'positionOutside', size: 60 } as const];
    const opened = await proposing(
      (bridge) => {
        bridge.answer('previewProposal', { ok: true, value: preview({ problems }) });
      },
      '/propose',
      [product('Charge'), product('Pay')],
    );
    const { user } = opened;
    await user.click(screen.getByRole('radio', { name: 'Emphasis between products' }));
    await user.click(screen.getByRole('button', { name: 'Drop an issue' }));
    await user.click(screen.getByRole('radio', { name: 'Charge' }));
    await pick(opened, 'Which issue is dropped?', 'CHG-103');
    await user.click(screen.getByRole('button', { name: 'Add an issue' }));
    const second = within(screen.getByRole('region', { name: '2. Add an issue' }));
    await user.click(second.getByRole('radio', { name: 'Pay' }));
    await user.type(second.getByRole('textbox', { name: 'Summary of the new issue' }), 'A tablet for wards');
    await user.click(second.getByRole('radio', { name: 'To a place by its number' }));
    await user.type(second.getByRole('spinbutton', { name: 'Place' }), '99');
    expect(await second.findByText(/The backlog has 60 places/, {}, { timeout: 2_000 })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: 'Title' })).toHaveValue('Drop CHG-103 from Charge, and 1 more change');
    await user.click(screen.getByRole('button', { name: 'Remove change 2' }));
    expect(screen.queryByRole('region', { name: '2. Add an issue' })).not.toBeInTheDocument();
  });

  it('of a date starts from the day that Jira holds, of a release or of an issue', async () => {
    const opened = await proposing(
      (bridge) => {
        const versions = {
          CHG: [
            { id: '71', name: 'St. Anne', releaseDate: '2027-04-16' },
            { id: '70', name: 'Old', released: true },
          ],
        };
        bridge.jira = { ...jiraWorld, versions, dueDates: { '1005': '2027-05-03' } };
      },
      '/propose',
      [product('Charge', { projects: [{ id: '1' as never, key: 'CHG' }] })],
    );
    const { user } = opened;
    await user.click(screen.getByRole('radio', { name: 'Scope and date of a release' }));
    await user.click(screen.getByRole('button', { name: 'Change a date' }));
    await settle();
    expect(screen.queryByRole('radio', { name: /Old/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'St. Anne (Fri 16 Apr 2027)' }));
    fireEvent.change(screen.getByLabelText('New date'), { target: { value: '2027-04-05' } });
    expect(screen.getByText('The date now: Fri 16 Apr 2027')).toBeInTheDocument();
    const panel = screen.getByRole('region', { name: 'What it would do' });
    expect(panel).toHaveTextContent('St. Anne: Fri 16 Apr 2027 → Mon 5 Apr 2027');
    await user.click(screen.getByRole('radio', { name: 'An issue' }));
    await pick(opened, 'Which issue?', 'CHG-105');
    expect(screen.getByText('The date now: Mon 3 May 2027')).toBeInTheDocument();
  });
});

describe('filing', () => {
  it('points out what is missing, and files nothing', async () => {
    const opened = await proposing();
    await opened.user.click(screen.getByRole('radio', { name: 'Content and order of a backlog' }));
    await opened.user.click(screen.getByRole('button', { name: 'Move issues' }));
    await opened.user.click(screen.getByRole('button', { name: 'File it for the next event' }));
    await settle();
    expect(screen.getByText('Something is missing; it is pointed out above.')).toBeInTheDocument();
    expect(box('Which issues move?')).toHaveAttribute('aria-invalid', 'true');
    expect(opened.bridge.timesAsked('fileProposal')).toBe(0);
  });

  it('loses nothing that was typed, whether nobody answers or it is refused', async () => {
    const opened = await proposing();
    await moveByTyping(opened);
    await opened.user.type(screen.getByRole('textbox', { name: 'Reason' }), 'A hospital waits.');
    const file = await judged();
    opened.bridge.isCutOff = true;
    await opened.user.click(file);
    await settle();
    expect(screen.getByText(/What you typed is still here: try again/)).toBeInTheDocument();
    opened.bridge.isCutOff = false;
    const problems = [{ change: 0, code: 'notInBacklog', issue: issueAt(18) } as const];
    opened.bridge.answer('fileProposal', { ok: false, refusal: { code: 'changesDoNotFit', problems } });
    await opened.user.click(await judged());
    await settle();
    const card = screen.getByRole('region', { name: '1. Move issues' });
    expect(card).toHaveTextContent('CHG-118 is not in this product’s backlog. Choose another issue.');
    expect(screen.getByRole('textbox', { name: 'Reason' })).toHaveValue('A hospital waits.');
    expect(screen.getByText(/One thing does not fit; it is pointed out above/)).toBeInTheDocument();
  });
});

it('has nothing that axe finds fault with', async () => {
  const opened = await proposing();
  await moveByTyping(opened);
  await judged();
  await opened.user.click(box('Which issues move?'));
  expect(await faultsOf()).toEqual([]);
});
