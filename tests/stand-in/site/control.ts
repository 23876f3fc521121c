/** The hands of whoever demonstrates or tests: moves time, makes the platform misbehave, reads the meters. Input is checked, never trusted. */
import type { Forge } from '../forge/forge';
import type { ForgeFaults, ForgeMeters, InvokeOutcome, InvokeRequest } from '../forge/wire';
import type { Jira } from '../jira/jira';
import type { FieldRecord, MailRecord } from '../jira/records';
import type { JiraFaults, JiraMeters } from '../jira/wire';
import type { Kernel, Ran } from '../kernel/kernel';
import { clockInput, ControlRefusal, invokeInput, readInput, rebalanceInput } from './controlInput';
import { setFaults } from './faults';
import type { FlagRecord, ShownFlags } from './flags';

export type Passed = { now: string; ran: readonly Ran[] };
export type Meters = { since: string; now: string } & JiraMeters & ForgeMeters;
type At = { at: string };
/** `to`: accounts; `at`: ISO instant of virtual time. Oldest first. */
export type Outbox = { emails: readonly (Omit<MailRecord, 'at'> & At)[]; flags: readonly (Omit<FlagRecord, 'at'> & At)[] };
/** Each throws ControlRefusal where the input is not understood or cannot be carried out. */
export type Control = {
  clock: (input: unknown) => Promise<Passed>;
  settle: () => Promise<Passed>;
  faults: (input: unknown) => JiraFaults & ForgeFaults;
  rebalance: (input: unknown) => { rebalanced: readonly string[] };
  meters: () => Meters;
  resetMeters: () => void;
  invoke: (input: unknown) => Promise<InvokeOutcome>;
  outbox: () => Outbox;
  /** An administrator removes the app: nothing of it runs any more, and its account may do nothing. */
  uninstall: () => void;
};
type Parts = { kernel: Kernel; jira: Jira; forge: Forge; flags: ShownFlags; invoke: (request: InvokeRequest) => Promise<InvokeOutcome> };

export function createControl({ kernel, jira, forge, flags, invoke }: Parts): Control {
  const now = (): string => new Date(kernel.now()).toISOString();
  let since = now();
  return {
    clock: async (input) => {
      const to = readInput(clockInput, input);
      const instant = to.now ?? kernel.now() + (to.advance ?? 0);
      if (instant < kernel.now()) throw new ControlRefusal(`The clock moves forward only; it is ${now()} already.`);
      const ran = await kernel.advanceTo(instant);
      return { now: now(), ran };
    },
    settle: async () => {
      const ran = await kernel.settle();
      return { now: now(), ran };
    },
    faults: (input) => setFaults({ kernel, jira, forge }, input),
    rebalance: (input) => {
      const { rankField } = readInput(rebalanceInput, input);
      const known = rankFieldsOf(kernel);
      if (rankField !== undefined && !known.includes(rankField)) throw new ControlRefusal(`There is no rank field "${rankField}".`);
      const fields = rankField === undefined ? known : [rankField];
      for (const field of fields) jira.rebalance(field);
      return { rebalanced: fields };
    },
    meters: () => ({ since, now: now(), ...jira.meters, ...forge.meters }),
    resetMeters: () => {
      jira.resetMeters();
      forge.resetMeters();
      since = now();
    },
    invoke: (input) => {
      const { function: functionKey, call, payload, accountId, moduleKey, context } = readInput(invokeInput, input);
      const from = { ...(moduleKey === undefined ? {} : { moduleKey }), ...(context === undefined ? {} : { context }) };
      return invoke({ functionKey, call, payload, accountId, ...from });
    },
    uninstall: () => {
      forge.uninstall();
      const { appAccountId } = jira.admin;
      if (appAccountId !== null) jira.admin.changeUser(appAccountId, { active: false });
    },
    outbox: () => ({ emails: jira.outbox.map(dated), flags: flags.all().map(dated) }),
  };
}

const dated = <T extends { at: number }>(told: T): Omit<T, 'at'> & At => ({ ...told, at: new Date(told.at).toISOString() });

function rankFieldsOf(kernel: Kernel): readonly string[] {
  const fields = [...kernel.store.table<FieldRecord>('jira.fields').values()];
  return fields.filter(({ kind }) => kind === 'rank').map(({ id }) => id);
}
