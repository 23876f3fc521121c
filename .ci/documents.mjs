/** Where Atlassian's OpenAPI documents are: named as an argument or in JIRA_API_DOCS. They are Atlassian's, so the repository holds no copy. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { refuse } from '../tests/bootstrap.mjs';

const wanted = { jira: /^jira-platform.*\.json$|^swagger-v3.*\.json$/, jiraSoftware: /^jira-software.*\.json$|^swagger\.v3\.json$/ };

/** The newest of each kind by name. Refuses with a sentence where one is missing. */
export function findDocuments(argument) {
  const named = argument ?? process.env['JIRA_API_DOCS'];
  const how = "the README's section on contracts says where to get them.";
  if (named === undefined)
    refuse(`Name the folder of Atlassian's OpenAPI documents, as an argument after "--" or in JIRA_API_DOCS; ${how}`);
  const folder = path.resolve(process.env['INIT_CWD'] ?? process.cwd(), named);
  if (!existsSync(folder)) refuse(`There is no folder ${folder} with Atlassian's OpenAPI documents; ${how}`);
  const newest = (form) =>
    readdirSync(folder)
      .filter((name) => form.test(name))
      .sort()
      .at(-1);
  const found = Object.fromEntries(Object.entries(wanted).map(([kind, form]) => [kind, newest(form)]));
  const missing = Object.entries(found).filter(([, name]) => name === undefined);
  if (missing.length > 0)
    refuse(`The folder ${folder} lacks the OpenAPI document of ${missing.map(([kind]) => kind).join(' and ')}; ${how}`);
  return Object.fromEntries(Object.entries(found).map(([kind, name]) => [kind, path.join(folder, name)]));
}
