/** The picker of issues while a change is proposed. */
import { screen, waitFor } from '@testing-library/react';
import { jiraWorld } from './bridge/sample';
import { settle } from './openPage';
import { box, proposing } from './proposing';

describe('the picker of issues', () => {
  it('keeps 5,000 issues fluent: draws a few rows, finds by every word, and is walked by keys', async () => {
    const issues = Array.from({ length: 5_000 }, (_, at) => ({
      id: String(at + 1),
      key: `CHG-${String(at + 1)}`,
      summary: `Change ${String(at + 1)}`,
    }));
    const opened = await proposing((bridge) => {
      bridge.jira = { ...jiraWorld, issues };
    });
    await opened.user.click(screen.getByRole('radio', { name: 'Content and order of a backlog' }));
    await opened.user.click(screen.getByRole('button', { name: 'Drop an issue' }));
    await waitFor(() => {
      expect(screen.getByText('5,000 issues, in their live order')).toBeInTheDocument();
    });
    await opened.user.click(box('Which issue is dropped?'));
    const drawn = screen.getAllByRole('option');
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[0]).toHaveAttribute('aria-setsize', '5000');
    await opened.user.keyboard('{PageDown}{PageDown}{ArrowDown}');
    const active = document.getElementById(box('Which issue is dropped?').getAttribute('aria-activedescendant') ?? '');
    expect(active).toHaveTextContent('18CHG-18Change 18');
    await opened.user.type(box('Which issue is dropped?'), 'chg 4999');
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['4999CHG-4999Change 4999']);
    await opened.user.keyboard('{Enter}');
    expect(screen.getByText('CHG-4999 picked, place 4999')).toBeInTheDocument();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });

  it('says so where the backlog cannot be read, and asks again when told to', async () => {
    const opened = await proposing((bridge) => {
      bridge.jira = { ...jiraWorld, isDown: true };
    });
    await opened.user.click(screen.getByRole('radio', { name: 'Content and order of a backlog' }));
    await opened.user.click(screen.getByRole('button', { name: 'Drop an issue' }));
    await settle();
    opened.bridge.jira = jiraWorld;
    await opened.user.click(screen.getByRole('button', { name: 'Try again' }));
    await settle();
    expect(screen.getByText('60 issues, in their live order')).toBeInTheDocument();
  });
});
