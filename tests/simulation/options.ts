/** What `npm run simulate` was asked for. */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

export type Options = {
  seeds: number;
  from: number;
  steps: number;
  trace: boolean;
  whole: boolean;
  scenario: string | null;
  workers: number;
  /** Instead of a number of seeds: how long seeds are begun. */
  hours: number | null;
};

/** @throws RangeError with a sentence, where a number is none */
export function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' as const };
  const { values } = parseArgs({
    args: [...args],
    options: {
      seeds: text,
      from: { ...text, default: '1' },
      steps: { ...text, default: '200' },
      trace: { type: 'boolean', default: false },
      whole: { type: 'boolean', default: false },
      scenario: { type: 'string' },
      workers: { ...text, default: String(availableParallelism()) },
      hours: { type: 'string' },
    },
  });
  return {
    // A scenario is one history, whichever seed it is called by.
    seeds: whole('seeds', values.seeds ?? (values.scenario === undefined ? '100' : '1')),
    from: whole('from', values.from),
    steps: whole('steps', values.steps),
    trace: values.trace,
    whole: values.whole,
    scenario: values.scenario ?? null,
    workers: Math.max(1, whole('workers', values.workers)),
    hours: values.hours === undefined ? null : positive('hours', values.hours),
  };
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`--${name} takes a whole number, not "${text}".`);
  return value;
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new RangeError(`--${name} takes a number above 0, not "${text}".`);
  return value;
}
