/** The flags of `npm start`, read strictly: what is not understood is named, with the flag that was meant to be there. */
import { parseArgs } from 'node:util';
import { messageOf, Stop } from './stop';

export type ImportWish = { file: string; projectKey: string; name: string };
export type CommandLine = {
  help: boolean;
  port: number;
  /** Undefined: the default folder. */
  data?: string;
  seed: string;
  imports: readonly ImportWish[];
  /** Undefined: the real time, or where a data folder left off. */
  clock?: string;
  control: boolean;
};

export const USAGE = `Usage: npm start -- [flags]
  --port NUMBER      where to listen (3000)
  --data FOLDER      where to keep the site (.data)
  --seed NAME        what a new site holds: demo (default) or none
  --import FILE.csv --project KEY --name NAME
                     makes a project of a CSV export of Jira; may be repeated
  --clock INSTANT    virtual time to begin at, e.g. 2027-03-08T18:00:00Z
  --control          opens the control interface at /__site__/ (README)
  --help             shows this`;

const OPTIONS = {
  port: { type: 'string' },
  data: { type: 'string' },
  seed: { type: 'string' },
  import: { type: 'string', multiple: true },
  project: { type: 'string', multiple: true },
  name: { type: 'string', multiple: true },
  clock: { type: 'string' },
  control: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
/** Jira's own rule for project keys. */
const PROJECT_KEY = /^[A-Z][A-Z0-9_]{1,9}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** @throws Stop at the first flag that is not understood */
export function readCommandLine(args: readonly string[]): CommandLine {
  const { values, tokens } = parse(args);
  return {
    help: values.help ?? false,
    port: readPort(values.port ?? '3000'),
    ...(values.data === undefined ? {} : { data: values.data }),
    seed: values.seed ?? 'demo',
    imports: readImports(tokens),
    ...(values.clock === undefined ? {} : { clock: readClock(values.clock) }),
    control: values.control ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, tokens: true, allowPositionals: false });
  } catch (error) {
    const says = messageOf(error).split('. ')[0] ?? '';
    throw new Stop(`${says.replace(/\.$/, '')}. See npm start -- --help for the flags there are.`);
  }
}

type Token = { kind: string; name?: string; value?: string | boolean | undefined };

/** `--project` and `--name` belong to the `--import` before them. */
function readImports(tokens: readonly Token[]): readonly ImportWish[] {
  const wishes: { file: string; projectKey?: string; name?: string }[] = [];
  for (const { name, value } of tokens) {
    if (typeof value !== 'string') continue;
    if (name === 'import') wishes.push({ file: value });
    if (name !== 'project' && name !== 'name') continue;
    const last = wishes.at(-1);
    if (!last) throw new Stop(`--${name} ${value} belongs to no file. Write --import FILE.csv before it.`);
    if (name === 'project') last.projectKey = value;
    else last.name = value;
  }
  return wishes.map(({ file, projectKey, name }, at) => {
    if (projectKey === undefined) throw new Stop(`--import ${file} names no project. Write --project KEY after it.`);
    if (!PROJECT_KEY.test(projectKey)) {
      throw new Stop(`"${projectKey}" is no project key. Write 2 to 10 capital letters, digits or underscores, beginning with a letter.`);
    }
    const isTwice = wishes.slice(0, at).some((other) => other.projectKey === projectKey);
    if (isTwice) throw new Stop(`--project ${projectKey} is named twice. Give each file a project of its own.`);
    return { file, projectKey, name: name ?? projectKey };
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Stop(`--port ${text} is no port. Write a number from 1 to 65535, or 0 for any that is free.`);
}

function readClock(text: string): string {
  if (INSTANT.test(text) && !Number.isNaN(Date.parse(text))) return text;
  throw new Stop(`--clock ${text} is no instant. Write one with its zone, e.g. 2027-03-08T18:00:00Z.`);
}
