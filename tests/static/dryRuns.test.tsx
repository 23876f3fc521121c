/** Before a forum is made: what its lock would have caught (R1, R3). */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { accountId, boardId } from '../../src/domain/ids';
import { NEW_PRODUCT } from '../../static/src/components/product/productDraft';
import { DryRuns } from '../../static/src/pages/makeForum/DryRuns';
import { drawPiece } from './drawPiece';
import { settle } from './openPage';

const board = { id: boardId('1'), name: 'Charge board', place: null };
const owner = { id: accountId('olga'), name: 'Olga Owner' };

it('V8 says before a forum is made what the lock would have caught, and asks the app for nothing', async () => {
  const bridge = await drawPiece(<DryRuns products={[{ key: 1, draft: { ...NEW_PRODUCT, name: 'Charge', board, owner } }]} />);
  expect(screen.getByText(/It changes nothing in Jira and costs none of the points/)).toBeInTheDocument();
  expect(bridge.fetched).toEqual([]);
  const rankChanges = [1, 2, 3].map((at) => ({ id: String(1000 + at), by: 'olga', at: Date.now() - at * 3_600_000 }));
  bridge.jira = { ...bridge.jira, rankChanges };
  await userEvent.click(screen.getByRole('button', { name: 'Read the last 30 days of Charge' }));
  await settle();
  expect(screen.getByText(/Last 30 days: 3 moves by one person/)).toHaveTextContent('the lock would have caught none');
  expect(bridge.asked).toEqual([]);
});

it.each([
  ['slow', '2031-05-06T07:08:09.000+1100'],
  ['fast', '2019-05-06T07:08:09.000-0530'],
])("V8 counts the 30 days by Jira's clock, whose is right: the reader's is years %s", async (_, serverTime) => {
  const bridge = await drawPiece(<DryRuns products={[{ key: 1, draft: { ...NEW_PRODUCT, name: 'Charge', board, owner } }]} />);
  const now = Date.parse(serverTime.replace(/(\d\d)(\d\d)$/, '$1:$2'));
  const daysAgo = [1, 29, 31].map((days, index) => ({ id: String(1001 + index), by: 'stefan', at: now - days * 86_400_000 }));
  bridge.jira = { ...bridge.jira, serverTime, rankChanges: daysAgo };
  await userEvent.click(screen.getByRole('button', { name: 'Read the last 30 days of Charge' }));
  await settle();
  expect(screen.getByText(/Last 30 days: 2 moves by one person/)).toBeInTheDocument();
  expect(bridge.fetched.filter((path) => path.includes('serverInfo'))).toHaveLength(1);
});
