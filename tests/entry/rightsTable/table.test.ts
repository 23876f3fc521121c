import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputSchemas } from '../../../src/contract/schemas';
import { tableInWords } from './inWords';
import { RIGHTS_TABLE, nameOf } from './table';

const FILE = join(__dirname, 'TABLE.md');

describe('P3 the table of rights', () => {
  it('has a row for each call of the app', () => {
    const named = new Set(RIGHTS_TABLE.map(({ call }) => call));
    expect(Object.keys(inputSchemas).filter((call) => !named.has(call as keyof typeof inputSchemas))).toEqual([]);
  });

  it('names each row once', () => {
    const names = RIGHTS_TABLE.map(nameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('stands in words in TABLE.md', () => {
    if (process.env['UPDATE_TABLE'] === '1') writeFileSync(FILE, tableInWords());
    expect(readFileSync(FILE, 'utf8')).toBe(tableInWords());
  });
});
