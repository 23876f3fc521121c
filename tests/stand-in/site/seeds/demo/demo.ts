/** The seed `demo`: the product's story in two minutes. */
import * as v from 'valibot';
import { addPeople } from '../people';
import { asPerson } from '../askJira';
import type { Seed } from '../seed';
import { callAs, makeForum, storyBefore } from './forum';
import { DEMO_PEOPLE } from './people';
import { fileForTheNext, holdFirstEvent, raiseToday } from './event';
import { HOST, plantProject, PRODUCTS } from './projects';

/** On a Monday the event of Friday 14:00 is at most 83 hours ago, where a clock was turned back; before it its products are set up. */
const LEAD_MS = 85 * 3_600_000;

export const demo: Seed = {
  name: 'demo',
  leadMs: LEAD_MS,
  plant: async (site) => {
    const story = storyBefore(site.kernel.now() + LEAD_MS);
    const people = addPeople(site, DEMO_PEOPLE);
    const host = plantProject(site, people, HOST);
    const products = PRODUCTS.map((product) => plantProject(site, people, product));
    await site.kernel.settle();
    await makeForum(site, host, people, products, story);
    const telling = { site, people, products, call: callAs(site, host) };
    await holdFirstEvent(telling, story);
    await fileForTheNext(telling, story);
    await site.kernel.advanceTo(story.dragAt);
    const key = (summary: string): string => products.flatMap(({ keys }) => keys.get(summary) ?? [])[0] ?? '';
    const drag = { issues: [key('Invoice for business customers')], rankBeforeIssue: key('Match incoming transfers to orders') };
    asPerson(site, people.gregor)(v.unknown(), 'PUT', '/rest/agile/1.0/issue/rank', drag);
    await raiseToday(telling);
    await site.kernel.settle();
    return { facilitator: people.marta, productOwner: people.celine };
  },
};
