/** The facts of some kinds. */
import type { LogFact } from '../../../../../src/contract/api';

export type FactsOf<K extends LogFact['kind']> = Extract<LogFact, { kind: K }>;
