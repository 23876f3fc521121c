/** What a dozen actors do, and how the platform misbehaves, drawn from the seed before anything runs: a step that is dropped changes no other. */
import { Random } from '../stand-in/kernel/random';
import type { ProductIndex } from './world';

/** Issues and people are numbers, taken modulo what there is when the step is made. */
type On = { readonly product: ProductIndex };
export type Action =
  | ({
      readonly do: 'drag';
      readonly by: number | 'owner';
      readonly issues: readonly number[];
      readonly to: number;
      readonly side: 'above' | 'below';
    } & On)
  | ({ readonly do: 'burst'; readonly drags: readonly { issue: number; to: number }[] } & On)
  | ({ readonly do: 'create'; readonly by: number | 'owner'; readonly toTop: boolean } & On)
  | ({ readonly do: 'import'; readonly count: number } & On)
  | ({ readonly do: 'finish' | 'reopen' | 'moveAway' | 'remove' | 'parent'; readonly by: number | 'owner'; readonly issue: number } & On)
  | ({ readonly do: 'sprintAdd'; readonly by: number | 'owner'; readonly issues: readonly number[]; readonly to: number | null } & On)
  | ({ readonly do: 'sprintComplete'; readonly by: number | 'owner' } & On)
  | { readonly do: 'rebalance'; readonly share: number }
  | { readonly do: 'openEvent' | 'closeEvent' }
  | { readonly do: 'rest' }
  | { readonly do: 'agree'; readonly issue: number; readonly to: number; readonly where: 'top' | 'above' | 'below' }
  | {
      readonly do: 'declare';
      readonly by: ProductIndex | 'facilitator';
      readonly products: readonly ProductIndex[];
      /** Null: all of each product. */
      readonly issues: readonly number[] | null;
      readonly minutes: number;
    }
  | ({ readonly do: 'answer'; readonly isGranted: boolean } & On)
  | { readonly do: 'endEmergency'; readonly which: number }
  | { readonly do: 'kill'; readonly function: string; readonly call: number };
/** What people do on the forum's page. */
export type ForumAction = Extract<Action, { do: 'openEvent' | 'closeEvent' | 'agree' | 'declare' | 'answer' | 'endEmergency' }>;
/** What they do in Jira. */
export type JiraAction = Exclude<Action, ForumAction | { do: 'rest' | 'kill' }>;
export type Step = { readonly afterMs: number; readonly action: Action };

export type Faults = {
  readonly eventDelayMs: readonly [number, number];
  readonly eventDoubling: number;
  readonly eventLoss: number;
  readonly queueDoubling: number;
  readonly scheduleDoubling: number;
  readonly callLatencyMs: readonly [number, number];
  readonly staleSearchMs: number;
  readonly rate429: number;
  readonly rate503: number;
  readonly rate207: number;
};
export type Scenario = {
  readonly seed: number;
  readonly issues: readonly [number, number];
  readonly faults: Faults;
  readonly steps: readonly Step[];
};

const FUNCTIONS = ['work-on-backlog', 'work-on-backlog', 'note-issue-change', 'sweep', 'work-on-forum'];
const HOUR = 3_600_000;

export function drawScenario(seed: number, { steps }: { steps: number }): Scenario {
  const random = new Random(seed ^ 0x5eed);
  const issues = [8 + random.below(8), 8 + random.below(8)] as const;
  return { seed, issues, faults: drawFaults(random), steps: Array.from({ length: steps }, () => drawStep(random)) };
}

function drawFaults(random: Random): Faults {
  const sometimes = (value: number): number => (random.chance(0.5) ? value : 0);
  const worst = [0, 3_000, 30_000, 180_000][random.below(4)] ?? 0;
  return {
    eventDelayMs: [0, worst],
    eventDoubling: sometimes(0.3),
    eventLoss: sometimes(0.02),
    queueDoubling: sometimes(0.2),
    scheduleDoubling: sometimes(0.2),
    callLatencyMs: random.chance(0.7) ? [5, 60 + random.below(400)] : [0, 0],
    staleSearchMs: sometimes(random.below(150_000)),
    rate429: sometimes(0.08),
    rate503: sometimes(0.08),
    rate207: sometimes(0.1),
  };
}

const drawStep = (random: Random): Step => ({ afterMs: drawWait(random), action: drawAction(random) });

function drawWait(random: Random): number {
  const kind = random.next();
  if (kind < 0.5) return 1 + random.below(4_000);
  if (kind < 0.8) return 1 + random.below(40_000);
  if (kind < 0.95) return 1 + random.below(240_000);
  return 1 + random.below(HOUR);
}

type Drawer = readonly [weight: number, draw: (random: Random) => Action];
const any = (random: Random): number => random.below(1_000);
const product = (random: Random): ProductIndex => (random.chance(0.65) ? 0 : 1);
const anybody = (random: Random): number | 'owner' => (random.chance(0.3) ? 'owner' : any(random));
const several = (random: Random): readonly number[] =>
  Array.from({ length: random.chance(0.7) ? 1 : 2 + random.below(3) }, () => any(random));
const side = (random: Random): 'above' | 'below' => (random.chance(0.5) ? 'above' : 'below');
const drag =
  (by: (random: Random) => number | 'owner') =>
  (random: Random): Action => ({
    do: 'drag',
    product: product(random),
    by: by(random),
    issues: several(random),
    to: any(random),
    side: side(random),
  });
const toOne =
  (what: 'finish' | 'reopen' | 'moveAway' | 'remove' | 'parent') =>
  (random: Random): Action => ({ do: what, product: product(random), by: anybody(random), issue: any(random) });

function drawDeclaration(random: Random): Action {
  const own = product(random);
  return {
    do: 'declare',
    by: random.chance(0.6) ? own : 'facilitator',
    products: random.chance(0.2) ? [0, 1] : [own],
    issues: random.chance(0.3) ? null : several(random),
    minutes: 1 + random.below(90),
  };
}

const DRAWERS: readonly Drawer[] = [
  [26, drag(any)],
  [22, drag(() => 'owner')],
  [
    3,
    (random) => ({
      do: 'burst',
      product: product(random),
      drags: Array.from({ length: 3 + random.below(8) }, () => ({ issue: any(random), to: any(random) })),
    }),
  ],
  [5, (random) => ({ do: 'create', product: product(random), by: anybody(random), toTop: random.chance(0.2) })],
  [1, (random) => ({ do: 'import', product: product(random), count: 1 + random.below(4) })],
  [4, toOne('finish')],
  [2, toOne('reopen')],
  [1, toOne('moveAway')],
  [2, toOne('remove')],
  [2, toOne('parent')],
  [
    4,
    (random) => ({
      do: 'sprintAdd',
      product: product(random),
      by: anybody(random),
      issues: several(random),
      to: random.chance(0.5) ? any(random) : null,
    }),
  ],
  [2, (random) => ({ do: 'sprintComplete', product: product(random), by: anybody(random) })],
  [2, (random) => ({ do: 'rebalance', share: random.chance(0.7) ? 1 : 0.5 })],
  [3, () => ({ do: 'openEvent' })],
  [6, () => ({ do: 'closeEvent' })],
  [
    3,
    (random) => ({
      do: 'agree',
      issue: any(random),
      to: any(random),
      where: (['top', 'above', 'below'] as const)[random.below(3)] ?? 'top',
    }),
  ],
  [5, drawDeclaration],
  [6, (random) => ({ do: 'answer', product: product(random), isGranted: random.chance(0.9) })],
  [1, (random) => ({ do: 'endEmergency', which: any(random) })],
  [5, (random) => ({ do: 'kill', function: FUNCTIONS[random.below(FUNCTIONS.length)] ?? 'work-on-backlog', call: 1 + random.below(25) })],
  [8, () => ({ do: 'rest' })],
];
const WEIGHT = DRAWERS.reduce((sum, [weight]) => sum + weight, 0);

function drawAction(random: Random): Action {
  let left = random.below(WEIGHT);
  for (const [weight, draw] of DRAWERS) {
    left -= weight;
    if (left < 0) return draw(random);
  }
  return { do: 'rest' };
}
