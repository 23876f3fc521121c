/**
 * The wire between page and backend: one line a call. The page never works out a right: abilities travel with each answer.
 * People and issues cross as ids; the page resolves names and titles through Jira as its own user, so that nobody is shown what
 * Jira would not show, and no personal data is stored.
 */
import type { Breach } from '../domain/lock/productLock';
import type { Result } from '../domain/result';
import type { AgreementCalls } from './calls/agreementCalls';
import type { BreachCalls } from './calls/breachCalls';
import type { AuditCalls } from './calls/auditCalls';
import type { CalendarCalls } from './calls/calendarCalls';
import type { EmergencyCalls } from './calls/emergencyCalls';
import type { ForumCalls } from './calls/forumCalls';
import type { HealthCalls } from './calls/healthCalls';
import type { ImpedimentCalls } from './calls/impedimentCalls';
import type { ProposalCalls } from './calls/proposalCalls';
import type { RecordCalls } from './calls/recordCalls';
import type { StrengthCalls } from './calls/strengthCalls';
import type { SessionCalls } from './calls/sessionCalls';

export type { Strength } from '../domain/forum/forum';
export type { EventRefusal } from '../domain/forum/eventSteps';
export type { MakeForumInput, NewProduct, SetupRefusal } from '../domain/forum/setup';
export type { JiraPermission, LockFault } from '../domain/lock/health';
export type { Breach, BreachOutcome, Place } from '../domain/lock/productLock';
export type { LogFact } from '../domain/log/log';
export type { EventView, ForumPage, ForumView, LockView, ProductView } from './calls/forumCalls';
export type { LogEntryView, LogPage, PutBackPage } from './calls/recordCalls';
/** A breach as people see it: as it is recorded. */
export type PutBackView = Breach;

/** Every call answers a value or a refusal; a fault (network, a bug) rejects instead. */
export type Api = ForumCalls &
  CalendarCalls &
  ProposalCalls &
  SessionCalls &
  AgreementCalls &
  AuditCalls &
  ImpedimentCalls &
  EmergencyCalls &
  BreachCalls &
  RecordCalls &
  StrengthCalls &
  HealthCalls;
export type CallName = keyof Api;

/** A call refused before its own rules were asked: bad payload, no forum, no right to see the project. */
export type DoorRefusal = { code: 'badPayload'; problems: readonly string[] } | { code: 'noForumHere' } | { code: 'mayNotSeeProject' };
export type Reply<C extends CallName> = Result<Api[C]['value'], Api[C]['refusal'] | DoorRefusal>;
