import { runScenario } from './run';
import { drawScenario } from './steps';

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);
const STEPS = 40;

describe('two products, a dozen people, and a platform at its worst', () => {
  it.each(SEEDS)(
    'seed %i breaks no law',
    async (seed) => {
      const { broken } = await runScenario(drawScenario(seed, { steps: STEPS }));
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
