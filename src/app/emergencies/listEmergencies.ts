/** All emergencies, newest first, with who called them and what they took (rules U12, U13). Numbers lead to them: nothing is searched for. */
import type { EmergencyPage, EmergencyView } from '../../contract/calls/emergencyCalls';
import { spendingOf } from '../../domain/emergency/buffer';
import { declarersOf, mayDeclare } from '../../domain/emergency/declaring';
import { tallyOf } from '../../domain/emergency/tally';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import { type Result, ok, refused } from '../../domain/result';
import type { Deps } from '../ports';
import { lockedAmong } from './lockOpenings';
import { presentEmergency } from './presentEmergency';
import { readEmergencies, unreviewed } from './readEmergencies';

const PAGE = 25;
const MOST_COUNTED = 500;

type Asked = { reader: AccountId; before: number | undefined };

export async function listEmergencies(deps: Deps, forum: Forum, { reader, before }: Asked): Promise<EmergencyPage> {
  const now = deps.clock.now();
  const { next } = (await deps.records.register(forum.id)).value;
  const latest = await readEmergencies(deps, forum.id, downFrom(next.emergency, MOST_COUNTED));
  const from = Math.min(before ?? next.emergency, next.emergency);
  const shown = await readEmergencies(deps, forum.id, downFrom(from, PAGE));
  const lowest = shown.at(-1)?.number ?? 1;
  const open = await unreviewed(deps, forum.id);
  return {
    entries: shown.map((emergency) => presentEmergency(forum, emergency, { person: reader, now })),
    next: lowest > 1 ? lowest : null,
    tally: tallyOf(latest),
    buffers: forum.products.flatMap(({ id }) => spendingOf(forum, id, open) ?? []),
    mayDeclare: mayDeclare(forum, reader),
    declarers: declarersOf(forum),
    locked: await lockedAmong(deps, forum, { products: forum.products.map(({ id }) => id), now }),
    asOf: now,
  };
}

export async function showEmergency(
  deps: Deps,
  forum: Forum,
  { reader, number }: { reader: AccountId; number: number },
): Promise<Result<EmergencyView, { code: 'noSuchEmergency' }>> {
  const held = await deps.records.kept('emergency', forum.id, number);
  return held ? ok(presentEmergency(forum, held.value, { person: reader, now: deps.clock.now() })) : refused({ code: 'noSuchEmergency' });
}

const downFrom = (excluded: number, most: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(most, excluded - 1)) }, (_, index) => excluded - 1 - index);
