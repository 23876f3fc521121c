/** The socket: taken before anything else is done, so that a taken port is known at once. Early requests wait until somebody serves them. */
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import * as v from 'valibot';
import { messageOf, Stop } from './stop';

type Serve = (request: Request) => Response | Promise<Response>;
export type Listener = { url: string; serve: (serve: Serve) => void; close: () => Promise<void> };

const CODE = v.object({ code: v.string() });

/** Only this machine can reach it. @throws Stop where the port cannot be had */
export async function listen(port: number): Promise<Listener> {
  let serve: (serve: Serve) => void = () => undefined;
  const served = new Promise<Serve>((resolve) => (serve = resolve));
  const server = createAdaptorServer({ fetch: async (request: Request) => (await served)(request) });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(new Stop(sayWhy(error, port)));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  // A TCP server that listens has an address with a port.
  const address = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  return { url: `http://localhost:${address.port}`, serve, close };
}

function sayWhy(error: unknown, port: number): string {
  const code = v.is(CODE, error) ? error.code : '';
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop what listens there, or name another with --port.`;
  if (code === 'EACCES') return `Port ${port} needs more rights than you have. Name one above 1023 with --port.`;
  return `Port ${port} cannot be used (${messageOf(error)}). Name another with --port.`;
}
