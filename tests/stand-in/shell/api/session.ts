/** The shell's own endpoints: who is signed in, what the site holds, what time it is there. */
import { array, boolean, nullable, number, object, optional, string, union, type InferOutput } from 'valibot';
import { ask, tell } from './http';

const personSchema = object({
  accountId: string(),
  displayName: string(),
  emailAddress: string(),
  timeZone: string(),
  avatarColor: string(),
  /** What the person is in the demonstration, in words. */
  role: optional(string()),
});
const boardSchema = object({ id: union([number(), string()]), name: string(), type: string() });
const projectSchema = object({ id: string(), key: string(), name: string(), style: string(), boards: array(boardSchema) });
const sizeSchema = union([string(), object({ width: string(), height: optional(string()) })]);
/** A module of the app with a frame; `type` as in the manifest. */
const moduleSchema = object({ moduleKey: string(), type: string(), title: string(), viewportSize: optional(sizeSchema) });
const sessionSchema = object({
  me: nullable(personSchema),
  users: array(personSchema),
  now: string(),
  clockRunsAtRealTime: boolean(),
  control: boolean(),
  projects: array(projectSchema),
  modules: array(moduleSchema),
});

export type Person = InferOutput<typeof personSchema>;
export type AppModule = InferOutput<typeof moduleSchema>;
export type Project = InferOutput<typeof projectSchema>;
export type Session = InferOutput<typeof sessionSchema>;

export const modulesOf = ({ modules }: Session, type: string): readonly AppModule[] => modules.filter((module) => module.type === type);

export const readSession = (): Promise<Session> => ask(sessionSchema, 'GET', '/__shell__/session');

export const signIn = (accountId: string): Promise<void> => tell('POST', '/__shell__/session', { accountId });

/** Moves the site's clock forward: by an ISO duration, or to an instant. */
export const moveClock = (to: { advance: string } | { now: string }): Promise<void> => tell('POST', '/__shell__/clock', to);
