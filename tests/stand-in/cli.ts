/** `npm start`: opens the stand-in and says where it is and who to sign in as. What goes wrong is said in one sentence, with what to do. */
import { join, resolve } from 'node:path';
import { readCommandLine, USAGE } from './server/commandLine';
import { API_TOKEN } from './server/signIn';
import { startStandIn, type StandIn } from './server/start';
import { messageOf, Stop } from './server/stop';

const DEFAULT_DATA = join(__dirname, '..', '..', '.data');

async function run(args: readonly string[]): Promise<void> {
  const { help, data, ...options } = readCommandLine(args);
  if (help) {
    console.log(USAGE);
    return;
  }
  const standIn = await startStandIn({ ...options, data: resolve(data ?? DEFAULT_DATA) });
  closeOnSignal(standIn);
  console.log(greeting(standIn, options.control));
}

function greeting({ url, site, told }: StandIn, control: boolean): string {
  const everybody = site.directory.people();
  const people = everybody.flatMap(({ role, ...person }) => (role === undefined ? [] : [{ ...person, role }]));
  const others = everybody.length - people.length;
  const width = Math.max(...people.map(({ displayName }) => displayName.length));
  const emailWidth = Math.max(...people.map(({ emailAddress }) => emailAddress.length));
  return [
    '',
    ...told,
    `A stand-in for Jira, with the app in it: ${url}`,
    '',
    `Choose on the page who to be, or sign scripts in by HTTP Basic with e-mail and API token "${API_TOKEN}":`,
    ...people.map(({ displayName, emailAddress, role }) =>
      `  ${displayName.padEnd(width)}  ${emailAddress.padEnd(emailWidth)}  ${role}`.trimEnd(),
    ),
    ...(others > 0 ? [`  and ${others} more from imported files, on the page`] : []),
    '',
    ...(control ? [`Control interface: ${url}/__site__/ (tests/stand-in/README.md)`] : []),
    'Ctrl+C stops it; what you did is kept.',
  ].join('\n');
}

function closeOnSignal(standIn: StandIn): void {
  let closing: Promise<void> | undefined;
  const close = (): void => {
    closing ??= standIn.close().then(
      () => process.exit(0),
      (error: unknown) => {
        stop(error);
      },
    );
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}

function stop(error: unknown): never {
  console.error(
    error instanceof Stop ? error.message : `The stand-in failed: ${messageOf(error)}. This is a fault of its own; please report it.`,
  );
  process.exit(1);
}

run(process.argv.slice(2)).catch(stop);
