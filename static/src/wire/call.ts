/** The one way to the backend: a call's name fixes its input and what it may answer. A fault (network, bug, silence) rejects. */
import { invoke } from '@forge/bridge';
import type { Api, CallName, Reply } from '../../../src/contract/api';
import { asOwnStep } from './ownSteps';
import { withinTime } from './withinTime';

/** A resolver is stopped by Forge after 25 s, so nothing can come after this. */
const SILENCE_MS = 30_000;
/** Calls that change nothing are named by what they read. */
const READING = /^(show|list|preview|verify|export|checkBoard)/;

/** @throws when nothing readable came back; a refusal is a value. */
export async function call<C extends CallName>(name: C, input: Api[C]['input']): Promise<Reply<C>> {
  const asked = withinTime(invoke<Api[C]['input'], unknown>(name, input), SILENCE_MS);
  const answer: unknown = await (READING.test(name) ? asked : asOwnStep(asked));
  if (!isReply(answer)) throw new Error(`The answer to ${name} is neither a value nor a refusal.`);
  // The backend is held to the same `Api` by its compiler and its schemas; the page ships with it.
  return answer as Reply<C>;
}

function isReply(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'refusal' in answer;
}
