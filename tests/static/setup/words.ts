/** A word that is missing is a fault of the page: in the browser it would show its own name. */
const missing: string[] = [];
const written = console.error.bind(console);

console.error = (...said: unknown[]): void => {
  const text = said.map(String).join(' ');
  if (text.includes('MISSING_TRANSLATION')) missing.push(text.split('\n')[0] ?? text);
  else written(...said);
};

afterEach(() => {
  const found = missing.splice(0);
  if (found.length > 0) throw new Error(`Words are missing: ${[...new Set(found)].join('; ')}`);
});
