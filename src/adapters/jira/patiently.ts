/** A limit that passes within seconds is waited out in place: beginning the whole work again would cost more than the wait. */
import type { APIResponse } from '@forge/api';
import { pause } from '../clock';

const WAITS = 5;
const LONGEST_SECONDS = 5;

/** Asks again after a 429 that names a short wait; every other answer is given back as it is. */
export async function patiently(ask: () => Promise<APIResponse>): Promise<APIResponse> {
  for (let waits = 0; ; waits += 1) {
    const response = await ask();
    const seconds = response.status === 429 ? Number(response.headers.get('retry-after') ?? Number.NaN) : Number.NaN;
    if (!(seconds <= LONGEST_SECONDS) || waits >= WAITS) return response;
    await pause(seconds * 1000);
  }
}
