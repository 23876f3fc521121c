/** The table of rights as people read it: a section for each state, a row for each call, a column for each role. */
import { ROLES, STATES, type State } from '../../builders/rightsRoles';
import { RIGHTS_TABLE, cellCount, cellsOf, nameOf } from './table';

const STATES_IN_WORDS: Record<State, string> = {
  betweenEvents: 'Between events: the last one was held, the backlogs are locked',
  deciding: 'An event that decides is on, the proposal is its current item',
  informationOnly: 'An event for information only is on',
  afterNo: 'The event is still on, and the Product Owner has said No',
  closedAfterNo: 'That event is closed',
};

/** `notTheDecider` reads "not the decider". */
const inWords = (code: string): string => code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export function tableInWords(): string {
  const opening = [
    `${String(cellCount)} cells: ${String(RIGHTS_TABLE.length)} rows of calls, ${String(ROLES.length)} roles, ${String(STATES.length)} states.`,
    '',
    'Written by the test beside this file, which tries each cell. "yes": the call is answered; else why it is refused.',
  ];
  return [...opening, ...STATES.flatMap(sectionOf)].join('\n') + '\n';
}

function sectionOf(state: State): readonly string[] {
  const head = ['call', ...ROLES.map(inWords)];
  const rows = RIGHTS_TABLE.map((row) => [nameOf(row), ...cellsOf(row, state).map(({ answer }) => inWords(answer))]);
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return ['', `## ${STATES_IN_WORDS[state]}`, '', line(head), rule, ...rows.map(line)];
}
