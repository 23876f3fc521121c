/**
 * Atlassian's schemas as a validator can read them. Two things are taken as Jira does them and not as the documents say: a date and time may
 * end in `+0000`, and `nullable` may stand beside a reference.
 */
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { OpenApi, Schema } from './openApi';

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)$/;

export class Schemas {
  readonly #ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true, logger: false, coerceTypes: false });
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(documents: Record<string, OpenApi>) {
    addFormats.default(this.#ajv);
    this.#ajv.addFormat('date-time', DATE_TIME);
    for (const name of ['url', 'URL', 'binary', 'byte']) this.#ajv.addFormat(name, true);
    for (const [name, document] of Object.entries(documents)) this.#ajv.addSchema(withNulls(document) as Schema, name);
  }

  /** What is wrong with the value by the schema at that place of that document. */
  problemsOf(value: unknown, { document, place }: { document: string; place: readonly (string | number)[] }): string[] {
    const reference = `${document}#/${place.map((part) => encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    const validate = this.#compiled.get(reference) ?? this.#ajv.compile({ $ref: reference });
    this.#compiled.set(reference, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const named = 'additionalProperty' in params ? ` "${String(params['additionalProperty'])}"` : '';
      return `${instancePath === '' ? 'body' : instancePath} ${message ?? ''}${named}`;
    });
  }
}

/** OpenAPI's `nullable` as JSON Schema says it. */
function withNulls(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNulls);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, example: _example, ...rest } = node as Record<string, unknown>;
  const walked = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNulls(value)]));
  if (nullable === true) return { anyOf: [walked, { type: 'null' }] };
  if (typeof nullable === 'object') return { ...walked, nullable: withNulls(nullable) };
  return walked;
}
