/**
 * The two names under which one machine is reached. The shell comes from the one, frames of the app from the other, so that the browser
 * keeps them as far apart as Jira and the content delivery network of Forge.
 */
const NAMES = { localhost: '127.0.0.1', '127.0.0.1': 'localhost' } as const;

const HOST = /^(localhost|127\.0\.0\.1)(:\d+)?$/;

/** Undefined for every name but the two: a page of another site that points its own name here is not served. */
export function originOf(host: string | undefined): string | undefined {
  return host !== undefined && HOST.test(host) ? `http://${host}` : undefined;
}

/** The origin of the other name, same port. */
export function otherOrigin(origin: string): string {
  const { hostname, port } = new URL(origin);
  const other = hostname === 'localhost' ? NAMES.localhost : NAMES['127.0.0.1'];
  return `http://${other}${port === '' ? '' : `:${port}`}`;
}
