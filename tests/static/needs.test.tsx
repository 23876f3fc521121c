/** What needs me: a short list, one button each. */
import { screen, within } from '@testing-library/react';
import type { Need } from '../../src/contract/calls/impedimentCalls';
import { issueId } from '../../src/domain/ids';
import { plusMs } from '../../src/domain/instant';
import { faultsOf } from './axe';
import { HOUR, impediment, owned, removed } from './bridge/impedimentSample';
import { forum, NOW, shown } from './bridge/sample';
import { openPage, settle } from './openPage';

const answerOf = (needs: readonly Need[]) => ({ ok: true, value: { needs, asOf: NOW } }) as const;
const opened = (needs: readonly Need[]) =>
  openPage((bridge) => {
    bridge.answer('showForum', shown(forum()));
    bridge.answer('showNeeds', answerOf(needs));
  }, '/needs-me');
const rows = () => within(screen.getByRole('main')).getAllByRole('listitem');

it('says so when nothing needs the reader', async () => {
  await opened([]);
  expect(screen.getByText('Nothing needs you today')).toBeInTheDocument();
  expect(await faultsOf()).toEqual([]);
});

it('keeps the order of the server and gives each need its one button', async () => {
  await opened([
    { kind: 'openEvent', planned: plusMs(NOW, -HOUR / 6) },
    { kind: 'takeImpediment', impediment: impediment(1) },
    { kind: 'removeImpediment', impediment: owned(2, { due: plusMs(NOW, -HOUR * 2) }) },
    { kind: 'confirmRemoval', impediment: removed(3) },
    { kind: 'answerProposal', number: 4, issueId: issueId('1004'), title: 'A wish', since: NOW },
    { kind: 'decideAgreement', number: 5, text: 'The live date stays' },
    { kind: 'completeProposal', number: 6, issueId: issueId('1006'), title: 'A wish' },
  ]);
  const said = rows().map((row) => row.textContent);
  expect(said[0]).toContain('The event was planned to begin; it is not open yet');
  expect(said[1]).toContain('In the way of Charge, raised by Mo Manager. Nobody owns it yet.');
  expect(said[2]).toContain('Late by 2 hours');
  expect(said[3]).toContain('Is it gone?');
  expect(said[5]).toContain('AG-5: The live date stays');
  const ways = rows().map((row) => [...row.querySelectorAll('button, a')].at(-1)?.textContent);
  expect(ways).toEqual(['Go to the event', 'Take it', 'Mark as removed', 'Confirm', 'Answer it', 'Decide it', 'Complete it']);
  expect(await faultsOf()).toEqual([]);
});

it('takes an impediment with one tap: its row goes at once, and that is said', async () => {
  const { bridge, user } = await opened([
    { kind: 'takeImpediment', impediment: impediment(1) },
    { kind: 'takeImpediment', impediment: impediment(2) },
  ]);
  bridge.answer('moveImpediment', { ok: true, value: owned(1) });
  await user.click(screen.getByRole('button', { name: 'Take it: Change number 101' }));
  await settle();
  expect(bridge.asked).toContainEqual({ call: 'moveImpediment', input: { number: 1, seen: 'raised', to: 'owned', reason: '' } });
  expect(rows()).toHaveLength(1);
  expect(screen.getByText('IMP-1: moved from Raised to Owned.')).toBeInTheDocument();
});

it('leads to the form that completes one’s own proposal', async () => {
  const { bridge, user } = await opened([{ kind: 'completeProposal', number: 6, issueId: issueId('1006'), title: 'A wish' }]);
  await user.click(screen.getByRole('link', { name: 'Complete it' }));
  expect(bridge.history.visited.at(-1)).toBe('/propose?complete=6');
});

it('keeps the list and says that it may be old when the connection is lost', async () => {
  const { bridge, user } = await opened([{ kind: 'takeImpediment', impediment: impediment(1) }]);
  bridge.isCutOff = true;
  await user.click(screen.getByRole('button', { name: 'Take it: Change number 101' }));
  await settle();
  expect(rows()).toHaveLength(1);
  expect(screen.getAllByRole('alert').length).toBeGreaterThan(0);
});
