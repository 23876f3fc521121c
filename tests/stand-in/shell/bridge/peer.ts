/**
 * One end of the conversation between a frame and the shell, over a message port. Both ends are alike: each may call the other, and a
 * function that crosses becomes, on the far side, a function that answers a promise.
 */
import { pack, unpack, type Callable, type Packed } from './packing';

/** What is said about a fault. Errors lose their class on the way; name, message and status survive. */
export type Fault = { name: string; message: string; status?: number };
export type Signal = { name: 'height'; height: number } | { name: 'theme'; attributes: Readonly<Record<string, string>> };
type Wire =
  | { kind: 'call'; call: number; command: string; data: Packed }
  | { kind: 'callFunction'; call: number; id: number; args: Packed }
  | { kind: 'answer'; call: number; value: Packed }
  | { kind: 'fault'; call: number; fault: Fault }
  | { kind: 'signal'; signal: Signal };

export type Peer = {
  call: (command: string, data: unknown) => Promise<unknown>;
  signal: (signal: Signal) => void;
  close: () => void;
};
export type Hearing = {
  /** A command of the other end. What it answers, or the error it rejects with, goes back. */
  onCall: (command: string, data: unknown) => unknown;
  onSignal: (signal: Signal) => void;
};
type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };
/** A message port as browsers and Node have it; the shape of events is all that matters here. */
export type Port = Pick<MessagePort, 'postMessage' | 'close' | 'onmessage'>;

export function openPeer(port: Port, { onCall, onSignal }: Hearing): Peer {
  const functions = new Map<number, Callable>();
  const waiting = new Map<number, Waiting>();
  let numbers = 0;

  const packed = (value: unknown) =>
    pack(value, (callable) => {
      numbers += 1;
      functions.set(numbers, callable);
      return numbers;
    });
  const unpacked = (value: Packed) =>
    unpack(
      value,
      (id) =>
        (...args) =>
          request((call) => ({ kind: 'callFunction', call, id, args: packed(args) })),
    );

  function request(wire: (call: number) => Wire): Promise<unknown> {
    numbers += 1;
    const call = numbers;
    return new Promise((resolve, reject) => {
      port.postMessage(wire(call));
      waiting.set(call, { resolve, reject });
    });
  }

  async function answer(call: number, work: () => unknown): Promise<void> {
    try {
      port.postMessage({ kind: 'answer', call, value: packed(await work()) } satisfies Wire);
    } catch (error) {
      port.postMessage({ kind: 'fault', call, fault: toFault(error) } satisfies Wire);
    }
  }

  function hear(wire: Wire): void {
    switch (wire.kind) {
      case 'call':
        void answer(wire.call, () => onCall(wire.command, unpacked(wire.data)));
        return;
      case 'callFunction':
        void answer(wire.call, () => functions.get(wire.id)?.(...argumentsOf(unpacked(wire.args))));
        return;
      case 'answer':
        waiting.get(wire.call)?.resolve(unpacked(wire.value));
        break;
      case 'fault':
        waiting.get(wire.call)?.reject(toError(wire.fault));
        break;
      case 'signal':
        onSignal(wire.signal);
        return;
    }
    waiting.delete(wire.call);
  }

  // The port was handed to the other end in the handshake: nobody else writes to it, so its messages are trusted to be of this protocol.
  port.onmessage = (event: MessageEvent<Wire>) => {
    hear(event.data);
  };
  return {
    call: (command, data) => request((call) => ({ kind: 'call', call, command, data: packed(data) })),
    signal: (signal) => {
      port.postMessage({ kind: 'signal', signal } satisfies Wire);
    },
    close: () => {
      port.close();
    },
  };
}

const argumentsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function toFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const status = 'status' in error && typeof error.status === 'number' ? { status: error.status } : {};
  return { name: error.name, message: error.message, ...status };
}

function toError({ name, message, status }: Fault): Error {
  return Object.assign(new Error(message), { name }, status === undefined ? {} : { status });
}
