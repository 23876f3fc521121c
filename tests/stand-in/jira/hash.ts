/** A number made of a text; the same text gives the same number. */
export function hashOf(text: string): number {
  let sum = 5381;
  for (let index = 0; index < text.length; index += 1) sum = (Math.imul(sum, 33) + text.charCodeAt(index)) >>> 0;
  return sum;
}
