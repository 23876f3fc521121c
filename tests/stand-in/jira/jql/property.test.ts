import { at, OLGA, read, testSite, user } from '../siteForTests';

describe('JQL over properties of issues', () => {
  const site = testSite({ issues: 4 });
  const hold = (key: string, value: unknown) => site.ask(user(OLGA), `PUT /rest/api/3/issue/${key}/properties/meta.scrum`, value);
  hold('XD-1', { kind: 'proposal', effort: 3, asked: { by: 'olga', due: '2027-04-01' }, marks: ['a', 'b'] });
  hold('XD-2', { kind: 'impediment', effort: 8, open: true, words: 'The reader waits' });
  hold('XD-3', { kind: 'proposal', effort: null });
  const ask = (jql: string) => site.ask(user(OLGA), 'POST /rest/api/3/search/jql', { jql: `${jql} ORDER BY key`, fields: ['key'] });
  const P = 'issue.property["meta.scrum"]';

  it.each([
    [`${P}.kind = proposal`, ['XD-1', 'XD-3']],
    [`${P}.kind != proposal`, ['XD-2']],
    [`${P}.kind in (proposal, impediment)`, ['XD-1', 'XD-2', 'XD-3']],
    [`${P}.kind not in (impediment)`, ['XD-1', 'XD-3']],
    [`project = XD AND ${P}.kind IS EMPTY`, ['XD-4']],
    [`${P}.effort IS NOT EMPTY`, ['XD-1', 'XD-2']],
    [`${P}.effort = 3`, ['XD-1']],
    [`${P}.effort > 3`, ['XD-2']],
    [`${P}.effort <= 3`, ['XD-1']],
    [`${P}.open = "true"`, ['XD-2']],
    [`${P}.asked.by = olga`, ['XD-1']],
    [`${P}.asked."by" = olga`, ['XD-1']],
    [`${P}.asked.due < 2027-04-02`, ['XD-1']],
    [`${P}.asked.due < 2027-04-01`, []],
    [`${P}.marks = b`, ['XD-1']],
    [`${P}.words ~ "wait read"`, ['XD-2']],
    ['issue.property[other].kind = proposal', []],
  ])('%s', (jql, expected) => {
    expect(read(ask(jql).body, 'issues').map((issue) => at(issue, 'key'))).toEqual(expected);
  });

  it.each([`${P} = 3`, `${P}.effort > many`, `${P}.kind = currentUser()`, 'project.property[x].y = 1', 'issue.property = 3'])(
    'refuses %s',
    (jql) => {
      expect(ask(jql)).toMatchObject({ status: 400, body: { errorMessages: [expect.any(String)] } });
    },
  );
});
