/** An answer of the key-value store other than success. Thrown inside `kvs/`, answered at its door. */
export class KvsRefusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const badRequest = (message = 'Provided request body is invalid'): KvsRefusal => new KvsRefusal(400, 'BAD_REQUEST', message);

/** Those that are part of daily life are made once: to make an error is to walk the stack, and whoever is refused sees none of it. */
const once = (refusal: KvsRefusal) => (): KvsRefusal => refusal;
export const keyNotFound = once(new KvsRefusal(404, 'KEY_NOT_FOUND', 'Provided key does not exist'));
export const keyConflict = once(new KvsRefusal(409, 'KEY_CONFLICT', 'Provided key already exists and cannot be overwritten'));
export const conditionFailed = once(
  new KvsRefusal(400, 'CONDITIONAL_CHECK_FAILED', 'Request failed due to conditional check specified or optimistic locking'),
);
export const rateLimited = once(new KvsRefusal(429, 'RATE_LIMIT_EXCEEDED', 'Rate limit exceeded'));
