/**
 * Tries the cells of a row. Cells that change nothing share one forum; each of the others gets a copy of its own. What a cell does
 * otherwise than the table says is told as a sentence.
 */
import type { RightsForum } from '../../builders/rightsForum';
import type { State } from '../../builders/rightsRoles';
import { noIsIntact, locksOf } from './whatHolds';
import type { RightsRow } from './row';
import { ABOUT_RIGHTS, type Cell, cellsOf, nameOf } from './table';

export type Copies = { shared: RightsForum; fresh: () => Promise<RightsForum> };

export async function surprisesIn(row: RightsRow, state: State, copies: Copies): Promise<string[]> {
  const found: string[] = [];
  for (const cell of cellsOf(row, state)) {
    const changes = cell.answer === 'yes' && row.isRead !== true;
    const surprises = changes ? await tryChange(row, cell, await copies.fresh()) : await tryWithoutTrace(row, cell, copies.shared);
    found.push(...surprises.map((told) => `${nameOf(row)} as ${cell.role}: ${told}`));
  }
  return found;
}

/** A refusal and a read leave the records as they are; an attempt without the right leaves its line in the log, and nothing else. */
async function tryWithoutTrace(row: RightsRow, { role, answer }: Cell, room: RightsForum): Promise<string[]> {
  await room.wait();
  const before = room.rows();
  const told = await said(row, { role, room });
  const written = [...room.rows()].filter(([key, stored]) => before.get(key) !== stored);
  const lines = written.filter(([key]) => key.includes('entity.entry'));
  const others = written.filter(([key]) => !/entity\.entry | log-head:/.test(key)).map(([key]) => key);
  const expected = ABOUT_RIGHTS.has(answer) ? [{ call: row.call, code: answer, actor: room.account(role) }] : [];
  return [
    ...(told === answer ? [] : [`expected ${answer}, was told ${told}`]),
    ...(others.length === 0 ? [] : [`wrote ${others.join(', ')}`]),
    ...(sameLines(
      lines.map(([, { value }]) => value),
      expected,
    )
      ? []
      : [`logged ${JSON.stringify(lines)}`]),
  ];
}

/** What succeeds may change much, but opens no lock by another way than an event, and leaves a No that was said. */
async function tryChange(row: RightsRow, { role, answer }: Cell, room: RightsForum): Promise<string[]> {
  const before = await locksOf(room);
  const told = await said(row, { role, room });
  if (told !== answer) return [`expected ${answer}, was told ${told}`];
  const isEventStep = row.call === 'openEvent' || row.call === 'closeEvent';
  const locks = isEventStep ? before : await locksOf(room);
  const isTakenBack = row.call === 'undoAnswer';
  return [
    ...(locks === before ? [] : [`a lock changed from ${before} to ${locks}`]),
    ...(isTakenBack || (await noIsIntact(room)) ? [] : ['the No does not stand any more']),
  ];
}

async function said(row: RightsRow, { role, room }: { role: Cell['role']; room: RightsForum }): Promise<string> {
  const reply = await room.try(role, row.call, row.input(room, role));
  if (reply.ok) return 'yes';
  return reply.refusal.code === 'badPayload' ? JSON.stringify(reply.refusal) : reply.refusal.code;
}

type Line = { call: string; code: string; actor: string };

function sameLines(stored: readonly unknown[], expected: readonly Line[]): boolean {
  const lines = stored.map((value) => {
    const text = JSON.stringify(value);
    return expected.some(
      ({ call, code, actor }) =>
        text.includes('"callRefused"') && text.includes(`"${call}"`) && text.includes(`"${code}"`) && text.includes(`"${actor}"`),
    );
  });
  return lines.length === expected.length && lines.every(Boolean);
}
