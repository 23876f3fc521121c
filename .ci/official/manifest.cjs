/** Atlassian's full validation of manifest.yml, as a deploy begins with it. Run from the repository's root. */
const { validate } = require('@forge/manifest');

void validate(false).then(({ success, errors }) => {
  for (const { message, line, column, level } of errors ?? []) console.log(`manifest.yml:${line}:${column} ${level}: ${message}`);
  process.exitCode = success && (errors ?? []).length === 0 ? 0 : 1;
});
