/** `crypto` for the app: hashing is Node's own, every random value comes from the one seed, and nothing leaves the microtask queue. */
import crypto from 'node:crypto';
import type { Random } from '../../kernel/random';

const WEB_HASHES: Readonly<Record<string, string>> = { 'SHA-1': 'sha1', 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' };

function fillWith(random: Random, view: ArrayBufferView): void {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = random.below(256);
}

/** The global `crypto`: random values and `subtle.digest`. */
export function webCryptoOf(random: Random): object {
  return {
    randomUUID: () => random.uuid(),
    getRandomValues: <View extends ArrayBufferView>(view: View): View => {
      fillWith(random, view);
      return view;
    },
    subtle: {
      digest: async (algorithm: string | { name: string }, source: ArrayBuffer | ArrayBufferView): Promise<ArrayBuffer> => {
        const asked = (typeof algorithm === 'string' ? algorithm : algorithm.name).toUpperCase();
        const name = WEB_HASHES[asked];
        if (!name) throw new Error(`The stand-in does not model the digest "${asked}".`);
        const view = ArrayBuffer.isView(source)
          ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
          : new Uint8Array(source);
        return Uint8Array.from(crypto.createHash(name).update(view).digest()).buffer;
      },
    },
  };
}

/** `require('node:crypto')`: Node's, with the sources of randomness replaced. */
export function nodeCryptoOf(random: Random): object {
  const randomBytes = (size: number): Buffer => {
    const bytes = Buffer.alloc(size);
    fillWith(random, bytes);
    return bytes;
  };
  const randomInt = (first: number, second?: number): number => {
    const [least, below] = second === undefined ? [0, first] : [first, second];
    return least + random.below(below - least);
  };
  const own = { ...webCryptoOf(random), randomBytes, randomInt, webcrypto: webCryptoOf(random) };
  return Object.create(crypto, Object.getOwnPropertyDescriptors(own)) as object;
}
