/** Fights that the lock breaks off (rule L30), counted by what is seen in Jira: five put-backs of an issue within an hour, against one mover. */
import type { Observation } from './observation';

const ROUNDS = 5;
const WITHIN_MS = 3_600_000;
type Sides = Pick<Observation, 'issue' | 'actor'>;

const keyOf = ({ issue, actor }: Sides): string => `${issue} ${actor}`;

export class Fights {
  readonly #putBackAt = new Map<string, number[]>();
  /** Who moved an issue since it was last put back. */
  readonly #moversOf = new Map<string, Set<string>>();
  readonly #brokenOff = new Map<string, string>();

  /** A forbidden move; whether it stays, since it is one too many. */
  goesOn(seen: Observation): boolean {
    const key = keyOf(seen);
    const rounds = (this.#putBackAt.get(key) ?? []).filter((at) => seen.at - at < WITHIN_MS);
    if (rounds.length >= ROUNDS) this.#brokenOff.set(key, seen.issue);
    this.#moversOf.set(seen.issue, (this.#moversOf.get(seen.issue) ?? new Set()).add(seen.actor));
    return this.#brokenOff.has(key);
  }

  putBack({ issue, at }: Observation): void {
    for (const actor of this.#moversOf.get(issue) ?? []) {
      const key = keyOf({ issue, actor });
      this.#putBackAt.set(key, [...(this.#putBackAt.get(key) ?? []), at]);
    }
    this.#moversOf.delete(issue);
  }

  /** Somebody moves that issue where the lock leaves it. */
  isAbout(issue: string): boolean {
    return [...this.#brokenOff.values()].includes(issue);
  }

  /** The close of an event ends each of them. */
  end(): void {
    this.#putBackAt.clear();
    this.#moversOf.clear();
    this.#brokenOff.clear();
  }
}
