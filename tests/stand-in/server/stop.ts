import * as v from 'valibot';

/** A reason to stop that its reader can do something about: one sentence on what is wrong, one on what to do. Shown without a stack. */
export class Stop extends Error {
  override readonly name = 'Stop';
}

const SAYS = v.object({ message: v.string() });

/** What an error says, whatever realm its class comes from. */
export const messageOf = (error: unknown): string => (v.is(SAYS, error) ? error.message : String(error));
