import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScenario } from './run';
import { drawScenario, type Scenario } from './steps';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);
const STEPS = 40;

/** Of seed 20125. */
const PRESSED_TOO_EARLY: Scenario = {
  ...drawScenario(20125, { steps: 0 }),
  steps: [
    { afterMs: 10_257, action: { do: 'finish', product: 0, by: 'owner', issue: 378 } },
    { afterMs: 32_312, action: { do: 'openEvent' } },
    { afterMs: 3_822, action: { do: 'agree', issue: 730, to: 192, where: 'top' } },
    { afterMs: 1_468, action: { do: 'closeEvent' } },
    { afterMs: 1_883, action: { do: 'openEvent' } },
    { afterMs: 34_931, action: { do: 'sprintAdd', product: 0, by: 'owner', issues: [989, 847, 467], to: 994 } },
    { afterMs: 2_461, action: { do: 'drag', product: 0, by: 'owner', issues: [725], to: 846, side: 'below' } },
  ],
};

/** What a seed was shortened to when it broke a law. */
const scenarioOf = (name: string): Scenario => JSON.parse(readFileSync(join(__dirname, 'scenarios', `${name}.json`), 'utf8')) as Scenario;

describe('two products, a dozen people, and a platform at its worst', () => {
  it.each(SEEDS)(
    'seed %i breaks no law',
    async (seed) => {
      const { broken } = await runScenario(drawScenario(seed, { steps: STEPS }));
      expect(broken).toEqual([]);
    },
    60_000,
  );

  it('F4 an opening that is refused while the last event still closes ends no agreement', async () => {
    const { broken } = await runScenario(PRESSED_TOO_EARLY);
    expect(broken).toEqual([]);
  }, 60_000);

  it.each([
    ['W1 an order that is read while people go on moving has each issue at its place', 'movedWhileClosing'],
    ['L2, L7 what was moved together keeps its sequence though others are dragged between two readings', 'draggedBetweenReadings'],
    ['L2, L7 whoever is moved while places are looked for is on no two sides at once', 'movedWhileSought'],
    ['L8 what goes back beside an issue that is deleted at that moment goes back all the same', 'neighbourDeleted'],
    [
      'L15 where a sprint gives something back above an agreed first while the event closes, the owner is held to nothing',
      'givenBackWhileClosing',
    ],
    ['L17 what was moved in an emergency is no breach, though told of after the close of an event', 'toldAfterTheClose'],
  ])(
    '%s',
    async (_title, name) => {
      const { broken } = await runScenario(scenarioOf(name));
      expect(broken).toEqual([]);
    },
    60_000,
  );

  it('the same seed ends in the same bytes', async () => {
    const scenario = drawScenario(77, { steps: STEPS });
    const [first, second] = [await runScenario(scenario), await runScenario(scenario)];
    expect(second.hash).toBe(first.hash);
    expect(first.moves).toBeGreaterThan(0);
  }, 60_000);
});
