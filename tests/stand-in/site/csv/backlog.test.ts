import { readBacklog, type ImportedIssue } from './backlog';
import { describeProblems } from './problem';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
function read(text: string, projectKey = 'XD'): readonly ImportedIssue[] {
  const outcome = readBacklog(bytes(text), projectKey);
  if (!outcome.ok) throw new Error(describeProblems('file.csv', outcome.problems));
  return outcome.value;
}
function refusal(text: string, projectKey = 'XD'): string {
  const outcome = readBacklog(bytes(text), projectKey);
  return outcome.ok ? '' : describeProblems('backlog.csv', outcome.problems);
}

describe('a CSV export of Jira', () => {
  it('becomes issues in the order of the file, under their own keys', () => {
    const issues = read('Issue key,Summary,Story Points\nXD-7,Tuple data structure,1\nXD-2,"Core, ""writing"" helpers",0.5\n');
    expect(issues).toEqual([
      { key: 'XD-7', summary: 'Tuple data structure', storyPoints: 1, labels: [], fixVersions: [] },
      { key: 'XD-2', summary: 'Core, "writing" helpers', storyPoints: 0.5, labels: [], fixVersions: [] },
    ]);
  });

  it('may begin with a byte order mark, be cut by semicolons, and break lines inside a cell', () => {
    const issues = read('\uFEFF"Issue key";"Summary";"Custom field (Story Points)"\r\n"XD-1";"Two\r\nlines";"0,5"\r\n');
    expect(issues).toMatchObject([{ key: 'XD-1', summary: 'Two lines', storyPoints: 0.5 }]);
  });

  it('carries every repeated column of labels and versions', () => {
    const issues = read('Summary,Labels,Labels,Fix Version/s,Fix Version/s,Labels\nA,api,,1.0,2.0,slow\n');
    expect(issues).toMatchObject([{ labels: ['api', 'slow'], fixVersions: ['1.0', '2.0'] }]);
  });

  it('carries people, status, type, priority and dates', () => {
    const heading = 'Summary,Status,Status Category,Issue Type,Priority,Assignee,Reporter,Created,Due date';
    const issues = read(`${heading}\nA,In Review,In Progress,Bug,High,Ann Lee,bo@example.com,08/Mar/27 6:05 PM,2027-03-15\n`);
    const created = Date.parse('2027-03-08T18:05:00Z');
    const expected = {
      status: 'In Review',
      statusCategory: 'In Progress',
      issueType: 'Bug',
      priority: 'High',
      assignee: 'Ann Lee',
      reporter: 'bo@example.com',
    };
    expect(issues).toMatchObject([{ ...expected, created, due: '2027-03-15' }]);
  });

  it('finds parents by key and by number, and leaves out those of other files', () => {
    const issues = read(
      'Issue id,Issue key,Summary,Parent id,Parent key\n10,XD-1,Epic,,\n11,XD-2,Story,10,\n12,XD-3,Story,,XD-1\n13,XD-4,Story,99,\n',
    );
    expect(issues.map(({ parent }) => parent)).toEqual([undefined, 'XD-1', 'XD-1', undefined]);
  });

  it('gives new keys after the greatest to rows without one', () => {
    expect(read('Issue key,Summary\nXD-9,A\n,B\nXD-3,C\n,D\n').map(({ key }) => key)).toEqual(['XD-9', 'XD-10', 'XD-3', 'XD-11']);
  });

  it('keeps the numbers of another project where they are unique', () => {
    expect(read('Issue key,Summary\nMDL-9,A\nMDL-3,B\n', 'XD').map(({ key }) => key)).toEqual(['XD-9', 'XD-3']);
  });
});

describe('a malformed file is refused whole, and says where and what to do', () => {
  it.each([
    [
      'no number',
      'Issue key,Summary,Story Points\nXD-1,A,2\nXD-2,B,many\n',
      'backlog.csv, line 3, column 3 (Story Points): "many" is not a number.',
    ],
    ['after a cell of two lines', 'Summary,Story Points\n"A\nB",1\n"C\nD",x\n', 'line 5, column 2 (Story Points): "x" is not a number.'],
    ['no summary', 'Issue key,Summary\nXD-1, \n', 'line 2, column 2 (Summary): the summary is empty.'],
    ['a long summary', `Summary\n${'x'.repeat(256)}\n`, 'the summary has 256 characters. Shorten it to 255'],
    ['no date', 'Summary,Created\nA,31/Feb/27\n', 'line 2, column 2 (Created): "31/Feb/27" is not a date.'],
    ['no key', 'Issue key,Summary\nhello,A\n', 'line 2, column 1 (Issue key): "HELLO" is no issue key.'],
    ['a key twice', 'Issue key,Summary\nXD-1,A\nXD-2,B\nXD-1,C\n', 'line 4, column 1 (Issue key): the key XD-1 stands on line 2 already.'],
    ['two projects', 'Issue key,Summary\nA-1,A\nB-1,B\n', 'line 3, column 1 (Issue key): B-1 and A-1 (line 2) would both become XD-1.'],
    ['a missing cell', 'Issue key,Summary\nXD-1,A\nXD-2\n', 'line 3: this row has 1 cell, the heading has 2.'],
    [
      'a quotation mark inside',
      'Issue key,Summary\nXD-1,A "b" c\n',
      'line 2, column 2 (quotation mark): a quotation mark stands inside a cell.',
    ],
    [
      'a quotation mark left open',
      'Issue key,Summary\nXD-1,A\nXD-2,"b\nXD-3,C\n',
      'line 3, column 2 (quotation mark): a quotation mark is opened',
    ],
    ['no Summary column', 'Schlüssel,Titel\nXD-1,A\n', 'line 1: there is no column "Summary"; the heading has "Schlüssel", "Titel".'],
    ['nothing', '\n\n', 'line 1: the file is empty.'],
  ])('%s', (_what, text, says) => {
    expect(refusal(text)).toContain(says);
    expect(refusal(text)).toContain('Nothing of backlog.csv was imported.');
  });

  it('no text at all', () => {
    const outcome = readBacklog(Uint8Array.from([0x50, 0x4b, 0xff, 0xfe]), 'XD');
    expect(outcome).toMatchObject({ ok: false, problems: [{ says: 'the file is not UTF-8 text.' }] });
  });

  it('names the first five places and counts the others', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `XD-${at + 1},A,x\n`).join('');
    expect(refusal(`Issue key,Summary,Story Points\n${rows}`).split('\n')).toHaveLength(7);
    expect(refusal(`Issue key,Summary,Story Points\n${rows}`)).toContain('backlog.csv: 3 more problems');
  });
});

it('reads 50,000 rows in a few seconds', () => {
  const rows = Array.from({ length: 50_000 }, (_, at) => `XD-${at + 1},"Summary, number ${at}",${at % 9},label-${at % 7},label-b`).join(
    '\n',
  );
  expect(read(`Issue key,Summary,Story Points,Labels,Labels\n${rows}\n`)).toHaveLength(50_000);
}, 10_000);
