/**
 * Measures built pages, gzip, and fails over budget: `node budget.mjs [FOLDER]`, by default `dist`. K is 1,000 bytes.
 * First load: what the html names. A page: the first load of the html that leads to it, and all that the page's own chunk imports, at once
 * or later. All: every file. A frame beside an issue or a backlog opens with each of them, so it has a smaller budget than the project page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const K = 1_000;
const BUDGET = { pageScript: 149 * K, frameScript: 110 * K, allScript: 300 * K, firstStyle: 10 * K, allStyle: 24.8 * K };

const folder = process.argv[2] ?? join(import.meta.dirname, 'dist');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const gzipped = (name) => gzipSync(readFileSync(join(folder, name))).length;
const sum = (names) => [...names].reduce((total, name) => total + gzipped(name), 0);
const ending = (suffix, names = files) => names.filter((name) => name.endsWith(suffix));
const problems = [];
const rows = [];

function hold(what, bytes, limit) {
  rows.push([what, `${(bytes / K).toFixed(1)} K`, limit === undefined ? '' : `<= ${limit / K} K`]);
  if (limit !== undefined && bytes > limit) problems.push(`${what}: ${(bytes / K).toFixed(1)} K is more than ${limit / K} K.`);
}

/** Adds a chunk, and all that it imports, to what is loaded already. */
function load(chunk, loaded) {
  if (loaded.has(chunk)) return loaded;
  loaded.add(chunk);
  const imported = readFileSync(join(folder, chunk), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*[`"']\.\/([^`"']+\.js)[`"']/g);
  for (const [, name] of imported) load(join(chunk, '..', name), loaded);
  return loaded;
}

for (const page of ending('.html')) {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name);
  const first = ending('.js', named);
  const reached = first.reduce((loaded, chunk) => load(chunk, loaded), new Set());
  const isFrame = /-(?:panel|action)\.html$/.test(page);
  hold(`${page}: script of the first load`, sum(first), isFrame ? BUDGET.frameScript : BUDGET.pageScript);
  hold(`${page}: style of the first load`, sum(ending('.css', named)), BUDGET.firstStyle);
  for (const chunk of [...reached].filter((name) => /Page-[\w-]+\.js$/.test(name)))
    hold(`${basename(chunk).split('-')[0]}: script`, sum(load(chunk, new Set(first))), BUDGET.pageScript);
  if (/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/i.test(html))
    problems.push(`${page} holds inline style or script, which the content security policy refuses.`);
  if (/(?:src|href)="(?:\/|https?:)/i.test(html))
    problems.push(`${page} names a file by an absolute path; Forge serves pages from an unknown folder.`);
}
if (rows.length === 0) problems.push(`There is no page in ${folder}: build first.`);
hold('all script', sum(ending('.js')), BUDGET.allScript);
hold('all style', sum(ending('.css')), BUDGET.allStyle);

for (const [what, size, limit] of rows) console.log(`${what.padEnd(50)} ${size.padStart(9)}  ${limit}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
