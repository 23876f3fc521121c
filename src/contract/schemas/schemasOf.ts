/** A schema for the input of each call of a group: none can be forgotten. */
import type { GenericSchema } from 'valibot';

export type SchemasOf<Calls> = { [C in keyof Calls]: Calls[C] extends { input: infer Input } ? GenericSchema<unknown, Input> : never };
