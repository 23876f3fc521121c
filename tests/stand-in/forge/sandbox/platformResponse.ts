/**
 * The `Response` of an outgoing call. Its body readers settle in microtasks and parse in the app's own realm; Node's would go through
 * streams, so that an interleaving of invocations could differ from run to run.
 */
import { STATUS_CODES } from 'node:http';

/** What a part of the platform answers; a body is sent as JSON. `text` is that JSON, where it is at hand already. */
export type PlatformAnswer = { status: number; headers?: Readonly<Record<string, string>>; body?: unknown; text?: string };

/** Passes for a `Response` without what Node makes of each: a stream, headers and an abort signal that nobody looks at. */
const Bare = function (): void {
  // Nothing is made.
} as unknown as new () => Response;
Bare.prototype = Response.prototype;

export class PlatformResponse extends Bare {
  readonly #answer: PlatformAnswer;
  readonly #parse: (text: string) => unknown;
  #headers: Headers | undefined;
  #isRead = false;

  constructor(answer: PlatformAnswer, parse: (text: string) => unknown) {
    super();
    this.#answer = answer;
    this.#parse = parse;
  }

  override get status(): number {
    return this.#answer.status;
  }

  override get statusText(): string {
    return STATUS_CODES[this.#answer.status] ?? '';
  }

  override get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** Made for who looks at them: most answers are read without. */
  override get headers(): Headers {
    const { headers = {}, body } = this.#answer;
    const contentType = body === undefined || 'content-type' in headers ? {} : { 'content-type': 'application/json' };
    return (this.#headers ??= new Headers({ ...contentType, ...headers }));
  }

  override get type(): ResponseType {
    return 'default';
  }

  override get url(): string {
    return '';
  }

  override get redirected(): boolean {
    return false;
  }

  override get body(): null {
    return null;
  }

  override get bodyUsed(): boolean {
    return this.#isRead;
  }

  override async text(): Promise<string> {
    if (this.#isRead) throw new TypeError('Body is unusable: Body has already been read');
    this.#isRead = true;
    const { body, text } = this.#answer;
    return text ?? (body === undefined ? '' : JSON.stringify(body));
  }

  override async json(): Promise<unknown> {
    return this.#parse(await this.text());
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return Uint8Array.from(Buffer.from(await this.text())).buffer;
  }

  override clone(): PlatformResponse {
    if (this.#isRead) throw new TypeError('Response.clone: Body has already been consumed.');
    return new PlatformResponse(this.#answer, this.#parse);
  }
}
