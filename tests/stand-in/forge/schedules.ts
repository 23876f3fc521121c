/** Scheduled triggers: first about five minutes after the installation, then at their interval for ever. Failures are not retried. */
import type { Kernel } from '../kernel/kernel';
import type { FunctionRunner } from './functionRunner';
import { isInstalled, type Installation } from './installation';
import type { Manifest, ScheduleInterval } from './manifest/manifest';
import type { ForgeFaults } from './wire';

const KIND = 'forge.schedule';
const SCHEDULE_SECONDS = 55;
const FIRST_AFTER_MS = 5 * 60_000;
const SPREAD_MS = 60_000;
const INTERVAL_MS: Readonly<Record<ScheduleInterval, number>> = {
  fiveMinute: 300_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

type Due = { module: string };
type World = { kernel: Kernel; manifest: Manifest; installation: Installation; runner: FunctionRunner; faults: () => ForgeFaults };

export class Schedules {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    const { kernel, manifest } = world;
    kernel.on(KIND, (due: Due) => this.#run(due));
    const planned = new Set(kernel.pending().flatMap(({ kind, payload }) => (kind === KIND ? [(payload as Due).module] : [])));
    for (const { key } of manifest.schedules) {
      if (!planned.has(key)) this.#plan(key, FIRST_AFTER_MS + kernel.random.below(SPREAD_MS));
    }
  }

  #plan(module: string, delayMs: number): void {
    this.#world.kernel.schedule(KIND, delayMs, { module } satisfies Due, { background: true });
  }

  async #run({ module }: Due): Promise<void> {
    const { kernel, manifest, faults } = this.#world;
    const schedule = manifest.schedules.find(({ key }) => key === module);
    if (!schedule || !isInstalled(kernel)) return;
    this.#plan(module, INTERVAL_MS[schedule.interval]);
    const times = kernel.random.chance(faults().scheduleDoubling ?? 0) ? 2 : 1;
    await Promise.all(Array.from({ length: times }, () => this.#invoke(module, schedule.function)));
  }

  async #invoke(moduleKey: string, functionKey: string): Promise<void> {
    const { kernel, installation, runner } = this.#world;
    await runner.run({
      functionKey,
      moduleKey,
      moduleType: 'core:scheduledTrigger',
      payload: { context: { cloudId: installation.cloudId, moduleKey }, contextToken: 'stand-in' },
      defaultTimeoutSeconds: SCHEDULE_SECONDS,
      chain: `schedule-${kernel.nextNumber('scheduled')}`,
    });
  }
}
