/** Make a forum: start in minutes, and lose nothing on the way. */
import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { FORMS } from '../../src/domain/forum/forms';
import { boardId, projectId } from '../../src/domain/ids';
import type { FakeBridge } from './bridge/fakeBridge';
import { forum, noForum, shown } from './bridge/sample';
import { openPage } from './openPage';
import { planned } from './planned';

const mayBeLocked = (bridge: FakeBridge) => {
  bridge.answer('showForum', noForum(true));
  bridge.answer('previewCadence', { ok: true, value: [planned('2027-03-15T18:00:00Z')] });
  bridge.answer('checkBoard', ({ boardId: id }) => ({
    ok: true,
    value: { boardId: id, name: 'Charge board', projects: [{ id: projectId('1'), key: 'CHG' }] },
  }));
};
const next = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Next' }));

async function pick(user: UserEvent, label: string, text: string, option: string | RegExp): Promise<void> {
  await user.type(screen.getByRole('combobox', { name: label }), text);
  await user.click(await screen.findByRole('option', { name: option }));
}

async function nameForum(user: UserEvent, form = 'Blank'): Promise<void> {
  await user.click(await screen.findByRole('button', { name: 'Make a forum' }));
  await user.click(await screen.findByRole('radio', { name: form }));
  await user.type(await screen.findByRole('textbox', { name: 'Name of the forum' }), 'Payments');
  await next(user);
}

async function fillProduct(user: UserEvent): Promise<void> {
  await pick(user, 'Board', 'charge', /Charge board/);
  await screen.findByText(/This board can be locked/);
  await pick(user, 'Product Owner', 'olga', 'Olga Owner');
}

async function fillAll(user: UserEvent): Promise<void> {
  await nameForum(user);
  await fillProduct(user);
  await next(user);
  await user.click(screen.getByRole('radio', { name: /Every week/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Tuesday' }));
  await user.clear(screen.getByLabelText('First date'));
  await user.type(screen.getByLabelText('First date'), '2027-03-16');
  await next(user);
}

it('makes a forum in four steps and shows it', async () => {
  const { user, bridge } = await openPage(mayBeLocked);
  const made = forum({ name: 'Payments' });
  bridge.answer('makeForum', () => {
    bridge.answer('showForum', shown(made));
    return { ok: true, value: made };
  });
  await fillAll(user);
  expect(screen.getByText('Every week on Tuesday, 14:00 (America/New York)')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Start the forum' }));
  expect(await screen.findByText(/All three backlogs are locked/)).toBeInTheDocument();
  expect(bridge.asked).toContainEqual({
    call: 'makeForum',
    input: {
      name: 'Payments',
      zone: 'America/New_York',
      cadence: { everyWeeks: 1, weekdays: [2], time: '14:00', firstDate: '2027-03-16' },
      products: [{ name: 'Charge board', boardId: '1', owner: 'olga', strength: 'watch' }],
      people: [],
      settings: FORMS.blank.settings,
      rights: FORMS.blank.rights,
    },
  });
  // The address follows what is drawn.
  await waitFor(() => {
    expect(bridge.history.location.pathname).toBe('/overview');
  });
});

it('starts with watching, and puts moves back only where somebody chooses it', async () => {
  const { user } = await openPage(mayBeLocked);
  await nameForum(user);
  expect(screen.getByRole('radio', { name: 'It is only recorded' })).toBeChecked();
});

it('points out what is missing, moves the focus there and keeps what was typed', async () => {
  const { user } = await openPage(mayBeLocked, '/make-a-forum');
  await next(user);
  expect(screen.getByText(/Pick a form/)).toBeInTheDocument();
  expect(screen.getByText('Give the forum a name.')).toBeInTheDocument();
  await waitFor(() => {
    expect(screen.getByRole('radio', { name: 'PatientKeeper' })).toHaveFocus();
  });
});

describe('a board that cannot be locked is refused at once, in words with a remedy', () => {
  it.each([
    [{ code: 'boardNotRanked', boardId: boardId('3'), name: 'Kanban of wishes' }, /Kanban of wishes cannot be ranked.*ORDER BY Rank ASC/],
    [
      { code: 'boardLockedElsewhere', boardId: boardId('3'), name: 'Kanban of wishes', forumName: 'Sales forum' },
      /already locked by the forum Sales forum/,
    ],
    [
      {
        code: 'appMayNotRank',
        boardId: boardId('3'),
        name: 'Kanban of wishes',
        projects: [{ id: projectId('9'), key: 'WSH' }],
        missing: ['SCHEDULE_ISSUES', 'EDIT_ISSUES'],
      },
      /may not rank in WSH.*permissions Schedule issues and Edit issues/,
    ],
    [{ code: 'boardNotFound', boardId: boardId('3') }, /finds no such board/],
  ] as const)('%o', async (refusal, sentence) => {
    const { user, bridge } = await openPage(mayBeLocked);
    bridge.answer('checkBoard', { ok: false, refusal });
    await nameForum(user);
    await pick(user, 'Board', 'kanban', /Kanban of wishes/);
    expect(await screen.findByText(sentence)).toBeInTheDocument();
    await pick(user, 'Product Owner', 'olga', 'Olga Owner');
    await next(user);
    expect(screen.getByRole('heading', { name: 'Products' })).toBeInTheDocument();
  });
});

it('finds active people only, and no apps', async () => {
  const { user } = await openPage(mayBeLocked);
  await nameForum(user);
  await user.type(screen.getByRole('combobox', { name: 'Product Owner' }), 'olga');
  await screen.findByRole('option', { name: 'Olga Owner' });
  expect(screen.getAllByRole('option')).toHaveLength(1);
});

it('says that a search failed', async () => {
  const { user, bridge } = await openPage(mayBeLocked);
  await nameForum(user);
  bridge.jira = { ...bridge.jira, isDown: true };
  await user.type(screen.getByRole('combobox', { name: 'Board' }), 'charge');
  expect(await screen.findByText(/Jira did not answer the search/)).toBeInTheDocument();
});

it('keeps everything typed when the forum is refused, and when no answer comes', async () => {
  const { user, bridge } = await openPage(mayBeLocked);
  bridge.answer('makeForum', { ok: false, refusal: { code: 'productNameTaken', name: 'Charge board' } });
  await fillAll(user);
  await user.click(screen.getByRole('button', { name: 'Start the forum' }));
  expect(await screen.findByText(/Two products would be called Charge board/)).toBeInTheDocument();
  bridge.answer('makeForum', Promise.reject(new Error('Network error')));
  await user.click(screen.getByRole('button', { name: 'Start the forum' }));
  expect(await screen.findByText(/What you typed is still here/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await user.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByRole('textbox', { name: 'Name of the product' })).toHaveValue('Charge board');
  expect(screen.getByRole('combobox', { name: 'Product Owner' })).toHaveValue('Olga Owner');
});

it('goes one step back by the browser’s button', async () => {
  const { user, bridge } = await openPage(mayBeLocked);
  await nameForum(user);
  bridge.history.back();
  expect(await screen.findByRole('textbox', { name: 'Name of the forum' })).toHaveValue('Payments');
});

it('starts at the first step when an address asks for a later one', async () => {
  await openPage(mayBeLocked, '/make-a-forum?step=4');
  expect(await screen.findByRole('textbox', { name: 'Name of the forum' })).toBeInTheDocument();
});
