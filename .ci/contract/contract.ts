/** Whether an exchange is one that Atlassian's documents allow: path, query and body of the request; status and body of the answer. */
import type { Exchange } from './exchange';
import { likeExample } from './likeExample';
import { Operations, type Found, type OpenApi, type Parameter, type Schema } from './openApi';
import { Schemas } from './schemas';

/** Answers of the gateway before the operation, which the documents list for some operations only. */
const GATEWAY = [401, 429, 503];
/** Jira has removed these; the documents still describe what they answered before. */
const REMOVED = ['/rest/api/3/search'];

export type Verdict = { operation: string; problems: string[]; held: 'schema' | 'example' | 'no body' | 'not described' };

export class Contract {
  readonly #operations: Operations;
  readonly #schemas: Schemas;

  constructor(documents: Record<string, OpenApi>) {
    this.#operations = new Operations(documents);
    this.#schemas = new Schemas(documents);
  }

  judge(exchange: Exchange): Verdict {
    const { pathname, searchParams } = new URL(exchange.path, 'http://jira');
    const found = this.#operations.find(exchange.method, pathname);
    if (!found)
      return { operation: `${exchange.method} ${pathname}`, problems: ['no document knows this operation'], held: 'not described' };
    const refusedOnPurpose = exchange.status >= 400 && exchange.status < 500;
    const asked = refusedOnPurpose ? [] : [...this.#parameters(found, searchParams), ...this.#requestBody(found, exchange)];
    const { problems, held } = this.#answer(found, exchange);
    return { operation: `${exchange.method} ${found.template}`, problems: [...asked, ...problems], held };
  }

  #parameters({ document, operation, params, method, template }: Found, query: URLSearchParams): string[] {
    const known = operation.parameters ?? [];
    const unknown = [...new Set(query.keys())].filter(
      (name) => !known.some((parameter) => parameter.in === 'query' && parameter.name === name),
    );
    return [
      ...unknown.map((name) => `query: "${name}" is not a parameter of the operation`),
      ...known.flatMap((parameter, index) => {
        if (parameter.in === 'header') return [];
        const given = parameter.in === 'path' ? [params[parameter.name] ?? ''] : query.getAll(parameter.name);
        if (given.length === 0) return parameter.required ? [`query: "${parameter.name}" is missing`] : [];
        if (isFreeText(parameter)) return [];
        const problems = this.#schemas.problemsOf(read(parameter, given), {
          document,
          place: ['paths', template, method, 'parameters', index, 'schema'],
        });
        return problems.map((problem) => `${parameter.in} "${parameter.name}": ${problem}`);
      }),
    ];
  }

  #requestBody({ document, operation, method, template }: Found, { requestBody }: Exchange): string[] {
    if (requestBody === undefined) return operation.requestBody?.required ? ['request: the body is missing'] : [];
    const content = operation.requestBody?.content?.['application/json'];
    if (!operation.requestBody || !content) return ['request: the operation takes no JSON body'];
    if (!content.schema) return [];
    const place = ['paths', template, method, 'requestBody', 'content', 'application/json', 'schema'];
    return this.#schemas.problemsOf(requestBody, { document, place }).map((problem) => `request: ${problem}`);
  }

  #answer({ document, operation, method, template }: Found, { status, responseBody }: Exchange): Pick<Verdict, 'problems' | 'held'> {
    const key = operation.responses[status] ? String(status) : 'default';
    const response = operation.responses[key];
    if (!response) {
      const isKnown = GATEWAY.includes(status) || (status === 410 && REMOVED.includes(template));
      const problems = isKnown ? [] : [`answer: the status ${status} is not described`];
      return { problems, held: 'not described' };
    }
    const content = response.content?.['application/json'];
    if (responseBody === undefined)
      return { problems: saysSomething(content?.schema) ? ['answer: the body is missing'] : [], held: 'no body' };
    if (content?.schema) {
      const place = ['paths', template, method, 'responses', key, 'content', 'application/json', 'schema'];
      return {
        problems: this.#schemas.problemsOf(responseBody, { document, place }).map((problem) => `answer: ${problem}`),
        held: 'schema',
      };
    }
    if (content?.example === undefined) return { problems: [], held: 'not described' };
    return { problems: likeExample(responseBody, content.example).map((problem) => `answer: ${problem}`), held: 'example' };
  }
}

/** An empty schema stands where an answer may have a body or none. */
const saysSomething = (schema: Schema | undefined): boolean =>
  schema !== undefined && Object.keys(schema).some((key) => key !== 'description');

/** Several lists of words are described as objects without properties: their words are left alone. */
const isFreeText = ({ schema }: Parameter): boolean => schema === undefined || schema.type === 'object' || schema.items?.type === 'object';

/** The text of a path or a query as the value its schema speaks of. Lists come repeated, with commas, or both. */
function read({ schema }: Parameter, given: readonly string[]): unknown {
  if (schema?.type === 'array') return given.flatMap((part) => part.split(',')).map((part) => scalar(schema.items?.type, part));
  return scalar(schema?.type, given[0] ?? '');
}

function scalar(type: string | undefined, text: string): unknown {
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
