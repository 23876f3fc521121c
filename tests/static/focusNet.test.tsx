/** What happens to the focus when what had it is gone. */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState, type JSX } from 'react';
import { useFocusNet } from '../../static/src/hooks/useFocusNet';

function Room(): JSX.Element {
  const main = useRef<HTMLElement>(null);
  const [isHere, setIsHere] = useState(false);
  useFocusNet(main);
  return (
    <main ref={main}>
      <h1>Session</h1>
      <p>Words</p>
      <section>
        <h2>People</h2>
        {isHere ? null : <button onClick={() => setIsHere(true)}>I am here</button>}
      </section>
      <button onClick={() => setIsHere(true)}>Soon</button>
    </main>
  );
}

it('falls to the heading of the part that it was in', async () => {
  render(<Room />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => {
    expect(screen.getByRole('heading', { name: 'People' })).toHaveFocus();
  });
});

it('stays where it is while what has it is there', async () => {
  render(<Room />);
  const soon = screen.getByRole('button', { name: 'Soon' });
  soon.focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'I am here' })).not.toBeInTheDocument();
  });
  expect(soon).toHaveFocus();
});

it('is not taken from somebody who has left by a click elsewhere', async () => {
  render(<Room />);
  screen.getByRole('button', { name: 'I am here' }).focus();
  await userEvent.click(screen.getByText('Words'));
  screen.getByRole('button', { name: 'I am here' }).click();
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'I am here' })).not.toBeInTheDocument();
  });
  expect(document.body).toHaveFocus();
});
