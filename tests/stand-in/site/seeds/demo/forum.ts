/**
 * The story so far, told by the app itself: a forum is made, its first event is held and closed on the last working day at 14:00, and since then somebody
 * has tried to move an issue. Every step is a call that a person could have made.
 */
import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { FORMS } from '../../../../../src/domain/forum/forms';
import type { Site } from '../../site';
import type { People } from './people';
import type { DemoProject } from './projects';

const ZONE = 'Europe/Warsaw';
export const EVENT_MINUTES = 40;
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

/** The forum as its people set it up, in the form of the first of all. */
export function makeForum(site: Site, host: DemoProject, people: People, products: readonly DemoProject[], story: Story): Promise<unknown> {
  const { settings, rights } = FORMS.patientKeeper;
  return callAs(site, host)(people.marta, 'makeForum', {
    name: 'Product MetaScrum',
    zone: ZONE,
    cadence: story.cadence,
    products: products.map(({ name, boardId, owner }) => ({ name, boardId: String(boardId), owner: people[owner], strength: 'restore' })),
    people: [
      { person: people.ingrid, role: 'leadershipTeam' },
      { person: people.matteo, role: 'management' },
      ...[people.gregor, people.lena, people.yuki, people.paolo].map((person) => ({ person, role: 'stakeholder' })),
    ],
    settings,
    rights,
  });
}

const answer = v.looseObject({ ok: v.boolean(), value: v.optional(v.unknown()) });

export type CallAs = (accountId: string, call: string, payload: unknown) => Promise<unknown>;

/** Answers the value. @throws where the app refuses: a demonstration that half happened would tell a wrong story */
export function callAs(site: Site, { projectId, key }: DemoProject): CallAs {
  const page = site.manifest.pages.find(({ type }) => type === 'jira:projectPage');
  return async (accountId, call, payload) => {
    const context = { type: 'jira:projectPage', project: { id: projectId, key, type: 'software' } };
    const outcome = await site.invoke({ functionKey: page?.resolverFunction ?? '', call, payload, accountId, context });
    if (outcome.ok && v.is(answer, outcome.value) && outcome.value.ok) return outcome.value.value;
    throw new Error(`The demonstration cannot be told: ${call} was answered ${JSON.stringify(outcome)}.`);
  };
}
