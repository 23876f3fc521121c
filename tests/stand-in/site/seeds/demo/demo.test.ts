import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { bundleApp, readManifest } from '../../../forge/forge';
import { createSite, type Site } from '../../site';
import { asPerson } from '../askJira';
import { populate } from '../populate';
import { storyBefore } from './forum';
import { demo } from './demo';

const ROOT = join(__dirname, '..', '..', '..', '..', '..');
const NOW = Date.parse('2027-03-08T09:30:00Z');
const manifest = readManifest(readFileSync(join(ROOT, 'manifest.yml'), 'utf8'));

async function demoSite(): Promise<Site> {
  const app = await bundleApp(join(ROOT, 'src', 'index.ts'));
  const site = createSite({ start: NOW - demo.leadMs, seed: 7, manifest, app, baseUrl: 'http://localhost:3000', eventDelayMs: 3_000 });
  await populate(site, { seed: demo, backlogs: [] });
  await site.kernel.advanceTo(NOW);
  return site;
}

let site: Site;
beforeAll(async () => {
  site = await demoSite();
}, 30_000);

const person = (name: string): string => site.directory.people().find(({ displayName }) => displayName.startsWith(name))?.accountId ?? '';
function call(name: string): Promise<unknown> {
  const host = site.directory.projects().find(({ key }) => key === 'ALIGN');
  const context = { project: { id: host?.id, key: host?.key } };
  return site.control.invoke({ function: 'page-calls', call: name, payload: {}, accountId: person('Marta'), context });
}
const issues = v.object({ issues: v.array(v.object({ fields: v.object({ summary: v.string() }) })) });
const backlog = v.pipe(
  issues,
  v.transform((page) => page.issues.map(({ fields }) => fields.summary)),
);

describe('the demonstration', () => {
  it('has three products with their boards, one of them team-managed, and the project that hosts the forum', () => {
    const projects = site.directory.projects().map(({ key, style, boards }) => [key, style, boards[0]?.type]);
    expect(projects).toEqual([
      ['ALIGN', 'classic', 'kanban'],
      ['PAY', 'classic', 'scrum'],
      ['SHOP', 'classic', 'kanban'],
      ['MOB', 'next-gen', 'scrum'],
    ]);
  });

  it("has a forum whose event was closed on the last working day, so that each product's order is locked until the next", async () => {
    const locked = { lock: { state: 'locked', health: { kind: 'enforced' } } };
    expect(await call('showForum')).toMatchObject({
      value: {
        value: {
          forum: {
            event: { state: 'closed', closedAt: Date.parse('2027-03-05T13:40:00Z'), next: Date.parse('2027-03-12T13:00:00Z') },
            products: [
              { name: 'Payments', ...locked },
              { name: 'Storefront', ...locked },
              { name: 'Mobile app', ...locked },
            ],
          },
        },
      },
    });
  });

  it('has one move of the senior stakeholder, put back a moment later', async () => {
    const movedAt = NOW - 3_600_000;
    expect(await call('listPutBacks')).toMatchObject({
      value: { value: { entries: [{ mover: person('Gregor'), movedAt, settledAt: movedAt + 3_000, outcome: { kind: 'putBack' } }] } },
    });
    const board = site.directory.projects().find(({ key }) => key === 'PAY')?.boards[0]?.id ?? 0;
    const order = asPerson(site, person('Lena'))(backlog, 'GET', `/rest/software/1.0/board/${board}/backlog?fields=summary`);
    const at = (summary: string): number => order.indexOf(summary);
    expect(at('Invoice for business customers') - at('Instalments for orders above 300 euros')).toBe(1);
  });

  it('ran without a fault', () => {
    expect(site.kernel.failures).toEqual([]);
    expect(site.forge.logs.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is the same, byte for byte, whenever it is made of the same seed', async () => {
    const whole = ({ kernel }: Site): string[] => kernel.store.takeChanges().map((change) => JSON.stringify(change));
    expect(whole(await demoSite())).toEqual(whole(await demoSite()));
  }, 60_000);
});

describe('the event of the last working day', () => {
  it.each([
    ['2027-03-08T00:30:00Z', '2027-03-05T13:00:00.000Z', 5],
    ['2027-03-09T00:30:00Z', '2027-03-08T13:00:00.000Z', 1],
    ['2027-03-12T22:30:00Z', '2027-03-11T13:00:00.000Z', 4],
    ['2027-03-13T12:00:00Z', '2027-03-12T13:00:00.000Z', 5],
    ['2027-03-28T12:00:00Z', '2027-03-26T13:00:00.000Z', 5],
    ['2027-03-29T12:00:00Z', '2027-03-26T13:00:00.000Z', 5],
    ['2027-11-01T22:59:00Z', '2027-10-29T12:00:00.000Z', 5],
  ])('seen from %s, it was opened at %s', (now, opensAt, weekday) => {
    const story = storyBefore(Date.parse(now));
    expect(new Date(story.opensAt).toISOString()).toBe(opensAt);
    expect(story.cadence.weekdays).toEqual([weekday]);
    expect(story.opensAt).toBeGreaterThan(Date.parse(now) - demo.leadMs);
    expect(story.closesAt).toBeLessThan(story.dragAt);
  });
});
