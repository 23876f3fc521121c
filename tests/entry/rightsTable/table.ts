/** The whole table of rights: its rows, its cells, and the refusals that are about rights. */
import type { CallName } from '../../../src/contract/api';
import { ROLES, type Role, STATES, type State } from '../../builders/rightsRoles';
import { type RightsRow, type Said, expected } from './row';
import { agreementRows } from './rows/agreementRows';
import { answerRows } from './rows/answerRows';
import { auditRows } from './rows/auditRows';
import { breachRows } from './rows/breachRows';
import { calendarRows } from './rows/calendarRows';
import { emergencyRows } from './rows/emergencyRows';
import { forumRows } from './rows/forumRows';
import { healthRows } from './rows/healthRows';
import { impedimentRows } from './rows/impedimentRows';
import { proposalRows } from './rows/proposalRows';
import { readingRows } from './rows/readingRows';
import { sessionRows } from './rows/sessionRows';
import { strengthRows } from './rows/strengthRows';

export const RIGHTS_TABLE: readonly RightsRow[] = [
  ...forumRows,
  ...calendarRows,
  ...proposalRows,
  ...sessionRows,
  ...answerRows,
  ...agreementRows,
  ...impedimentRows,
  ...emergencyRows,
  ...auditRows,
  ...breachRows,
  ...strengthRows,
  ...healthRows,
  ...readingRows,
];

/** Each leaves a line in the log, with who tried what. The others tell of circumstances, which are nobody's attempt. */
export const ABOUT_RIGHTS: ReadonlySet<Said> = new Set([
  'notTheFacilitator',
  'onlyAtAnEvent',
  'notForYourself',
  'notProjectAdmin',
  'notTheProposer',
  'notTheDecider',
  'noStands',
  'notAProxy',
  'mayNotTake',
  'notTheOwner',
  'notTheProductOwner',
  'notTheRaisingSide',
  'mayNotDeclare',
  'notYourOwn',
  'mayNotEnd',
  'mayNotTakeUp',
]);

export const nameOf = ({ call, what }: { call: CallName; what?: string }): string => (what === undefined ? call : `${call} (${what})`);

export type Cell = { role: Role; answer: Said };
export const cellsOf = (row: RightsRow, state: State): readonly Cell[] =>
  ROLES.map((role) => ({ role, answer: expected(row, { role, state }) }));

export const cellCount = RIGHTS_TABLE.length * ROLES.length * STATES.length;
