/** How the platform misbehaves from now on. What is not named stays as it is. */
import type { Forge } from '../forge/forge';
import type { ForgeFaults } from '../forge/wire';
import type { Jira } from '../jira/jira';
import type { JiraFaults } from '../jira/wire';
import type { Kernel } from '../kernel/kernel';
import { faultsInput, forgeFaultsInput, jiraFaultsInput, readInput } from './controlInput';

type Parts = { kernel: Kernel; jira: Jira; forge: Forge };

/** Answers all faults as they are then. @throws ControlRefusal, and nothing is changed */
export function setFaults({ kernel, jira, forge }: Parts, input: unknown): JiraFaults & ForgeFaults {
  const { seed, ...faults } = readInput(faultsInput, input);
  const named = Object.entries(faults);
  const of = (keys: object): Record<string, unknown> =>
    Object.fromEntries(named.filter(([key]) => key in keys).map(([key, value]) => [key, value ?? undefined]));
  if (seed !== undefined) kernel.random.state = seed;
  jira.faults = { ...jira.faults, ...of(jiraFaultsInput) };
  forge.faults = { ...forge.faults, ...of(forgeFaultsInput) };
  return { ...jira.faults, ...forge.faults };
}
