/** RULES.md and the titles of the tests say the same. */
import ts from 'typescript';
import { filesUnder, nodesOf, parse, readText } from './sources';

const idForm = '[A-Z]{1,2}\\d+';
const stated = [...readText('src/domain/RULES.md').matchAll(new RegExp(`^- (?:\\*\\*)?(${idForm})(?:\\*\\*)? `, 'gm'))].map(
  ([, id]) => id ?? '',
);
const citing = ['domain', 'app', 'adapters', 'entry', 'static', 'e2e'].map((room) => `tests/${room}`);
const cited = citing
  .flatMap((room) => filesUnder(room))
  .filter((file) => /\.test\.tsx?$/.test(file))
  .flatMap((file) => titlesOf(file).flatMap((title) => idsAtHead(title).map((id) => ({ id, title: `${file}: ${title}` }))));

describe('the rules in src/domain/RULES.md', () => {
  it('have each an id of their own', () => {
    expect(stated.filter((id, index) => stated.indexOf(id) !== index)).toEqual([]);
    expect(stated.length).toBeGreaterThan(0);
  });

  it('are each cited by the title of a test', () => {
    const proved = new Set(cited.map(({ id }) => id));
    expect(stated.filter((id) => !proved.has(id))).toEqual([]);
  });

  it('exist for each id that a title cites', () => {
    expect(cited.filter(({ id }) => !stated.includes(id))).toEqual([]);
  });
});

/** The first argument of each `describe`, `it` and `test`, also through `.each`. */
function titlesOf(file: string): string[] {
  return [...nodesOf(parse(file))]
    .filter(ts.isCallExpression)
    .filter((call) => /^(describe|it|test)\b/.test(call.expression.getText()))
    .map((call) => call.arguments[0])
    .filter((title) => title !== undefined)
    .filter(ts.isStringLiteralLike)
    .map((title) => title.text);
}

/** `W3`, `R1-R3`, `L5, L7` or `F1 and F2` at the head of a title. */
function idsAtHead(title: string): string[] {
  const head = new RegExp(`^${idForm}(?:(?:-|, | and | )${idForm})*(?= )`).exec(title)?.[0] ?? '';
  return head.split(/, | and | /).flatMap((part) => (part.includes('-') ? range(part) : part === '' ? [] : [part]));
}

function range(part: string): string[] {
  const [, letters = '', from = '', to = ''] = /^([A-Z]+)(\d+)-[A-Z]+(\d+)$/.exec(part) ?? [];
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, step) => `${letters}${Number(from) + step}`);
}
