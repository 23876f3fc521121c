/**
 * Atlassian's sixteen linters that run without Atlassian: handlers, scopes of each call by the OpenAPI documents, storage modules, time limits.
 * Takes the documents of Jira and of Jira Software. Run from the repository's root.
 */
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

const [jira, jiraSoftware] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'official-lint-'));
const none = path.join(folder, 'none.json');
writeFileSync(none, JSON.stringify({ openapi: '3.0.1', paths: {} }));
// The linter reads its own documents from the network unless all six are named.
Object.assign(process.env, {
  USE_LOCAL_SWAGGER: '1',
  LOCAL_JIRA_SWAGGER: jira,
  LOCAL_JSW_SWAGGER: jiraSoftware,
  LOCAL_JSM_SWAGGER: none,
  LOCAL_CONF_SWAGGER: none,
  LOCAL_CONF_V2_SWAGGER: none,
  LOCAL_BB_SWAGGER: none,
});
const { ConfigFile, FileSystemReader, FileSystemWriter } = require('@forge/cli-shared');
const { lint } = require('@forge/lint');

/** Stands for the service that says which runtimes are about to go; without it nothing is deprecated. */
const noFlags = { getDeprecatedRuntimes: async () => [] };

async function main() {
  const reader = new FileSystemReader();
  const manifest = await new ConfigFile(reader, new FileSystemWriter()).readConfig();
  const files = await reader.recursiveReadDir('./src', ['node_modules']);
  const results = await lint(files, manifest, 'development', { info: console.log }, noFlags, { linter: { mode: 'client-side' } });
  let problems = 0;
  for (const { file, errors, warnings, approvals } of results) {
    for (const { class: kind, line, column, message } of [...errors, ...warnings, ...approvals]) {
      problems += 1;
      console.log(`${path.relative(process.cwd(), file)}:${line}:${column} ${kind}: ${message}`);
    }
  }
  console.log(`${files.length} files, ${problems} problems`);
  process.exitCode = problems === 0 ? 0 : 1;
}

void main().finally(() => rmSync(folder, { recursive: true }));
