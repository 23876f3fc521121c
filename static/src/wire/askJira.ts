/** The one way to Jira: a request as the reader, so that nobody is shown what Jira would not show; each answer is parsed by schema. */
import { requestJira } from '@forge/bridge';
import { parse, type GenericSchema, type InferOutput } from 'valibot';
import { withinTime } from './withinTime';

const SILENCE_MS = 30_000;

export type JiraQuestion = { path: string; post?: unknown };

/** @throws when Jira does not answer, answers an error, or answers in an unknown shape. */
export async function askJira<S extends GenericSchema>(schema: S, { path, post }: JiraQuestion): Promise<InferOutput<S>> {
  const response = await withinTime(requestJira(path, post === undefined ? reading() : posting(post)), SILENCE_MS);
  if (!response.ok) throw new Error(`Jira answered ${String(response.status)} to ${path}.`);
  return parse(schema, await response.json());
}

const reading = () => ({ method: 'GET', headers: { Accept: 'application/json' } });
const posting = (body: unknown) => ({
  method: 'POST',
  headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
