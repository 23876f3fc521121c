/** The parts of an OpenAPI 3.0 document that the check reads, and which operation a request is. */
export type Schema = { $ref?: string; type?: string; items?: Schema } & Record<string, unknown>;
export type Parameter = { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema?: Schema };
export type Content = Record<string, { schema?: Schema; example?: unknown }>;
export type Operation = {
  parameters?: readonly Parameter[];
  requestBody?: { required?: boolean; content?: Content };
  responses: Record<string, { content?: Content }>;
};
export type OpenApi = { paths: Record<string, Record<string, Operation> & { parameters?: readonly Parameter[] }>; components: unknown };

export type Found = { document: string; method: string; template: string; operation: Operation; params: Record<string, string> };

export class Operations {
  readonly #routes: { document: string; template: string; parts: readonly string[]; methods: OpenApi['paths'][string] }[] = [];

  constructor(documents: Record<string, OpenApi>) {
    for (const [document, { paths }] of Object.entries(documents)) {
      for (const [template, methods] of Object.entries(paths)) {
        this.#routes.push({ document, template, parts: template.split('/'), methods });
      }
    }
  }

  /** Literal parts go before placeholders. Undefined where no document knows the operation. */
  find(method: string, path: string): Found | undefined {
    const parts = path.split('/');
    const matches = this.#routes
      .filter((route) => route.parts.length === parts.length && route.methods[method.toLowerCase()] !== undefined)
      .map((route) => ({ route, params: match(route.parts, parts) }))
      .filter(({ params }) => params !== undefined)
      .sort((a, b) => Object.keys(a.params ?? {}).length - Object.keys(b.params ?? {}).length);
    const best = matches[0];
    const operation = best?.route.methods[method.toLowerCase()];
    if (!best?.params || !operation) return undefined;
    const shared = best.route.methods.parameters ?? [];
    const whole = { ...operation, parameters: [...shared, ...(operation.parameters ?? [])] };
    return {
      document: best.route.document,
      method: method.toLowerCase(),
      template: best.route.template,
      operation: whole,
      params: best.params,
    };
  }
}

function match(pattern: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (wanted.startsWith('{')) params[wanted.slice(1, -1)] = decodeURIComponent(part);
    else if (wanted !== part) return undefined;
  }
  return params;
}
