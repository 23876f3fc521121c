/** What came, with the very object held before wherever nothing of it changed: what is drawn from it need not be drawn again. */
export function keepSame<E>(held: readonly E[], came: readonly E[], keyOf: (one: E) => unknown): readonly E[] {
  const before = new Map(held.map((one) => [keyOf(one), one]));
  return came.map((one) => {
    const known = before.get(keyOf(one));
    return known !== undefined && JSON.stringify(known) === JSON.stringify(one) ? known : one;
  });
}
