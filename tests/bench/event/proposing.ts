/** What somebody does who proposes a change in a large backlog. */
import type { Hands, Interaction } from './interaction';

const who = 'Sten';
const page = '/propose';
const EFFECT = { of: 'section[aria-label="What it would do"]', what: 'text' } as const;
const PLACES = ['To the top', 'To the bottom'];

const field = ({ app }: Hands) => app.getByRole('combobox', { name: 'Which issues move?' });

async function beginChange({ app }: Hands): Promise<void> {
  await app.getByText('Content and order of a backlog').click();
  await app.getByRole('button', { name: 'Move issues' }).click();
}

async function chooseBacklog(hands: Hands): Promise<void> {
  await beginChange(hands);
  await hands.app.getByText('Backlog 1', { exact: true }).click();
  await hands.app.getByText('in their live order').first().waitFor();
  await field(hands).click();
}

async function pickOne(hands: Hands): Promise<void> {
  await chooseBacklog(hands);
  for (const key of ['PageDown', 'ArrowDown', 'Enter']) await field(hands).press(key);
  await field(hands).press('Escape');
}

export const READING: Interaction = {
  name: 'propose: choosing the largest backlog, until it can be searched',
  asks: 'Jira',
  who,
  page,
  effect: { of: 'form', what: 'text', says: 'in their live order' },
  times: 1,
  begin: beginChange,
  act: ({ app }) => app.getByText('Backlog 1', { exact: true }).click(),
};

export const PROPOSING: readonly Interaction[] = [
  {
    name: 'propose: a letter in the picker of issues',
    asks: 'nobody',
    who,
    page,
    effect: { of: '[role="listbox"]', what: 'html' },
    begin: chooseBacklog,
    act: (hands, nth) => field(hands).press(['7', '3', 'Backspace', '9', 'Backspace'][nth] ?? '4'),
  },
  {
    name: 'propose: a step in the list of the picker',
    asks: 'nobody',
    who,
    page,
    effect: { of: '[role="listbox"]', what: 'html' },
    begin: chooseBacklog,
    act: (hands, nth) => field(hands).press(nth % 2 === 0 ? 'ArrowDown' : 'PageDown'),
  },
  {
    name: 'propose: picking an issue',
    asks: 'nobody',
    who,
    page,
    effect: { of: 'button[aria-label^="Remove "]', what: 'count' },
    begin: chooseBacklog,
    prepare: (hands) => field(hands).press('ArrowDown'),
    act: (hands) => field(hands).press('Enter'),
  },
  {
    name: 'propose: choosing a place, until the effect is drawn',
    asks: 'nobody',
    who,
    page,
    effect: EFFECT,
    begin: pickOne,
    act: ({ app }, nth) => app.getByText(PLACES[nth % PLACES.length] ?? '', { exact: true }).click(),
  },
];
