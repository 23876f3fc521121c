/** Wires the use cases to the platform: the only place that knows which adapter is behind which port. */
import { randomUUID } from 'node:crypto';
import { askedTests } from '../adapters/askedTests';
import { backlogJobs } from '../adapters/backlogJobs';
import { systemClock } from '../adapters/clock';
import { orderChecks } from '../adapters/orderChecks';
import { healthJira } from '../adapters/jira/healthJira';
import { jiraAccess } from '../adapters/jira/jiraAccess';
import { jiraAsApp } from '../adapters/jira/jiraAsApp';
import { realtimeBroadcast } from '../adapters/realtimeBroadcast';
import { kvsInbox } from '../adapters/storage/kvsInbox';
import { kvsOrders } from '../adapters/storage/kvsOrders';
import { kvsRecords } from '../adapters/storage/kvsRecords';
import type { AuditDeps } from '../app/audit/auditPorts';
import type { ToldDeps } from '../app/health/toldPorts';
import type { Deps } from '../app/ports';

export const deps: Deps = {
  clock: systemClock,
  jira: jiraAsApp,
  health: healthJira,
  access: jiraAccess,
  records: kvsRecords,
  orders: kvsOrders,
  inbox: kvsInbox,
  jobs: backlogJobs,
  broadcast: realtimeBroadcast,
  newId: randomUUID,
};

export const auditDeps: AuditDeps = { ...deps, checks: orderChecks };
export const toldDeps: ToldDeps = { ...deps, tests: askedTests };
