/**
 * The story so far, told by the app itself: a forum is made, its first event is held and closed on the last working day at 14:00, and since then somebody
 * has tried to move an issue. Every step is a call that a person could have made.
 */
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { Site } from '../../site';
import type { People } from './people';
import type { DemoProject } from './projects';

const ZONE = 'Europe/Warsaw';
const EVENT_MINUTES = 40;
const HOUR_MS = 3_600_000;

export type Story = {
  opensAt: number;
  closesAt: number;
  dragAt: number;
  cadence: { everyWeeks: 1; weekdays: [number]; time: string; firstDate: string };
};

const SATURDAY = 6;

/** The event of the last working day before that instant, in a cadence of one week. */
export function storyBefore(now: number): Story {
  const yesterday = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(ZONE).subtract({ days: 1 });
  const event = yesterday
    .subtract({ days: Math.max(0, yesterday.dayOfWeek - SATURDAY + 1) })
    .with({ hour: 14, minute: 0, second: 0, millisecond: 0 });
  const opensAt = event.epochMilliseconds;
  return {
    opensAt,
    closesAt: opensAt + EVENT_MINUTES * 60_000,
    dragAt: now - HOUR_MS,
    cadence: { everyWeeks: 1, weekdays: [event.dayOfWeek], time: '14:00', firstDate: event.toPlainDate().toString() },
  };
}

export async function holdFirstEvent(
  site: Site,
  host: DemoProject,
  people: People,
  products: readonly DemoProject[],
  story: Story,
): Promise<void> {
  const call = caller(site, host, people.marta);
  await call('makeForum', {
    name: 'Product MetaScrum',
    zone: ZONE,
    cadence: story.cadence,
    products: products.map(({ name, boardId, owner }) => ({ name, boardId: String(boardId), owner: people[owner], strength: 'restore' })),
  });
  await site.kernel.advanceTo(story.opensAt);
  await call('openEvent', {});
  await site.kernel.advanceTo(story.closesAt);
  await call('closeEvent', {});
  await site.kernel.settle();
}

const answer = v.looseObject({ ok: v.boolean() });

/** @throws where the app refuses: a demonstration that half happened would tell a wrong story */
function caller(site: Site, { projectId, key }: DemoProject, accountId: string) {
  const page = site.manifest.pages.find(({ type }) => type === 'jira:projectPage');
  return async (call: string, payload: unknown): Promise<void> => {
    const context = { project: { id: projectId, key, type: 'software' } };
    const outcome = await site.invoke({ functionKey: page?.resolverFunction ?? '', call, payload, accountId, context });
    const isDone = outcome.ok && v.is(answer, outcome.value) && outcome.value.ok;
    if (!isDone) throw new Error(`The demonstration cannot be told: ${call} was answered ${JSON.stringify(outcome)}.`);
  };
}
