/**
 * An event over three large backlogs: how soon every page is ready, and how soon each thing that people do shows its effect. The backlogs are
 * three CSV exports, or made up, as many issues as large real ones have.
 */
import { pagesOf, sessionOf } from '../../e2e/appPages';
import { LargeForum, type ForumSize } from '../../e2e/largeForum';
import { BacklogFile } from '../../e2e/lockedImport';
import { line, measurePage, type MeasuredPage } from '../pages/measurePages';
import { PAGE_LIMIT_MS, type Table } from '../table';
import { ARRANGING } from './arranging';
import { HOLDING } from './holding';
import { type Interaction, type MeasuredInteraction, measureInteraction } from './interaction';
import { largeScene } from './largeScene';
import { PROPOSING, READING } from './proposing';
import { READERS } from './reading';

const INTERACTION_LIMIT_MS = 100;
const MADE_UP = [3_526, 1_680, 1_166];
/** With the count of impediments 30 items are to be spoken of: agreements that end are taken off. */
const SIZE: ForumSize = { agreements: 40, onAgenda: 29, proposals: 500, impediments: 200, putBacks: 60, logEntries: 5_000 };

type Measured = { pages: MeasuredPage[]; interactions: MeasuredInteraction[] };

export async function eventTable(files: readonly string[]): Promise<Table> {
  const made = files.length > 0 ? [] : MADE_UP.map((issues, at) => new BacklogFile(issues, `BL${String(at + 1)}`));
  const forum = await LargeForum.open(files.length > 0 ? files : made.map(({ path }) => path), SIZE);
  try {
    return inWords(await measured(forum));
  } finally {
    await forum.site.close();
    for (const file of made) file.remove();
  }
}

async function measured(forum: LargeForum): Promise<Measured> {
  const pages: MeasuredPage[] = [];
  const interactions: MeasuredInteraction[] = [];
  const scene = largeScene(forum);
  const does = async (all: readonly Interaction[]) => {
    for (const interaction of all) interactions.push(await measureInteraction(forum, interaction));
  };
  await forum.dropEnding();
  for (const page of pagesOf(scene)) pages.push(await measurePage(forum.site, page));
  await does([READING, ...PROPOSING, ...READERS, ...ARRANGING]);
  await forum.openSecond();
  await does(HOLDING);
  pages.push(await measurePage(forum.site, sessionOf(scene)));
  return { pages, interactions };
}

function inWords({ pages, interactions }: Measured): Table {
  const limitOf = ({ name }: MeasuredInteraction) => (name === READING.name ? PAGE_LIMIT_MS : INTERACTION_LIMIT_MS);
  const late = [
    ...pages.filter(({ readyMs }) => readyMs > PAGE_LIMIT_MS).map(({ name }) => name),
    ...interactions.filter((one) => one.medianMs > limitOf(one)).map(({ name }) => name),
  ];
  const ms = (value: number) => value.toFixed(0);
  const lines = [
    ['page', 'ready, ms', 'slowest, ms', 'limit, ms', 'reads'],
    ...pages.map((one) => [one.name, ms(one.readyMs), ms(one.slowestMs), ms(PAGE_LIMIT_MS), String(one.reads)]),
    [],
    ['interaction', 'median, ms', 'slowest, ms', 'limit, ms', 'asks'],
    ...interactions.map((one) => [one.name, ms(one.medianMs), ms(one.slowestMs), ms(limitOf(one)), one.asks]),
  ].map(line);
  return {
    text: [...lines, '', late.length === 0 ? 'All within the limit.' : `Over the limit: ${late.join('; ')}.`].join('\n'),
    isOver: late.length > 0,
  };
}
