/**
 * Measures built pages, gzip, and fails over budget: `node budget.mjs [FOLDER]`, by default `dist`.
 * First load: what the html names, script and style sheets. All: every file of the build. K is 1,024 bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const K = 1024;
const BUDGET = { firstScript: 150 * K, allScript: 300 * K, allStyle: 25 * K };

const folder = process.argv[2] ?? join(import.meta.dirname, 'dist');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const gzipped = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
const sum = (names) => names.reduce((total, name) => total + gzipped(name), 0);
const ending = (suffix) => files.filter((name) => name.endsWith(suffix));
const problems = [];
const rows = [];

function hold(what, bytes, limit) {
  rows.push([what, `${(bytes / K).toFixed(1)} K`, limit === undefined ? '' : `<= ${limit / K} K`]);
  if (limit !== undefined && bytes > limit) problems.push(`${what}: ${(bytes / K).toFixed(1)} K is more than ${limit / K} K.`);
}

for (const page of ending('.html')) {
  const html = readFileSync(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name);
  hold(`${page}: script of the first load`, sum(named.filter((name) => name.endsWith('.js'))), BUDGET.firstScript);
  hold(`${page}: style of the first load`, sum(named.filter((name) => name.endsWith('.css'))));
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
