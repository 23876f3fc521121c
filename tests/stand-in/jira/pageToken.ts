/** Page tokens: opaque to callers. A token is good for the very query it came from and counts from the state at the time of asking. */
import { badRequest } from './answers';
import { hashOf } from './hash';

export function writeToken(query: unknown, offset: number): string {
  return Buffer.from(JSON.stringify([fingerprint(query), offset])).toString('base64url');
}

/** The offset in the token; 0 without one. */
export function readToken(query: unknown, token: string | null | undefined): number {
  if (token === null || token === undefined || token === '') return 0;
  const [mark, offset] = decode(token);
  if (mark !== fingerprint(query) || typeof offset !== 'number') throw badRequest('The provided next page token is invalid or expired.');
  return offset;
}

function decode(token: string): unknown[] {
  try {
    const read: unknown = JSON.parse(Buffer.from(token, 'base64url').toString());
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

const fingerprint = (query: unknown): number => hashOf(JSON.stringify(query));
