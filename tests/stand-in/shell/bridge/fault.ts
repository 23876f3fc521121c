/** What the app's page is told when a command fails: the bridge keeps name, message and, for calls that have one, the status. */
import type { Fault } from './peer';

export class BridgeFault extends Error {
  readonly status: number | undefined;

  constructor({ name, message, status }: Fault) {
    super(message);
    this.name = name;
    this.status = status;
  }
}

export const notModelled = (command: string): BridgeFault =>
  new BridgeFault({ name: 'BridgeAPIError', message: `The stand-in does not model the bridge's command "${command}".` });
