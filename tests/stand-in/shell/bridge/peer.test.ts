/** The conversation of two windows: values, functions in both directions, and errors. */
import fc from 'fast-check';
import { pack, unpack, type Callable } from './packing';
import { openPeer, type Hearing, type Peer } from './peer';

const opened: Peer[] = [];
afterEach(() => {
  for (const peer of opened.splice(0)) peer.close();
});

function connect(hearing: Partial<Hearing>): Peer {
  const { port1, port2 } = new MessageChannel();
  const far = openPeer(port1, { onCall: () => undefined, onSignal: () => undefined, ...hearing });
  const near = openPeer(port2, { onCall: () => undefined, onSignal: () => undefined });
  opened.push(near, far);
  return near;
}

describe('Calls', () => {
  it('answer what the other end returns, now or later', async () => {
    const near = connect({ onCall: async (command, data) => Promise.resolve({ command, data }) });
    expect(await near.call('getContext', { a: [1, null, 'x'] })).toEqual({ command: 'getContext', data: { a: [1, null, 'x'] } });
  });

  it('run side by side without mixing their answers', async () => {
    const near = connect({ onCall: (_command, data) => new Promise((resolve) => setTimeout(resolve, data === 'first' ? 20 : 1, data)) });
    expect(await Promise.all([near.call('wait', 'first'), near.call('wait', 'second')])).toEqual(['first', 'second']);
  });

  it('reject with the name, message and status of what was thrown', async () => {
    const near = connect({
      onCall: () => {
        throw Object.assign(new Error('The function failed.'), { name: 'InvocationError', status: 500 });
      },
    });
    const error: unknown = await near.call('invoke', undefined).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'InvocationError', message: 'The function failed.', status: 500 });
  });

  it('reject when the value cannot leave the window', async () => {
    await expect(connect({}).call('emit', { symbol: Symbol('no') })).rejects.toThrow(/could not be cloned/);
  });
});

describe('Functions', () => {
  it('cross with a call, and are called from the far side', async () => {
    const heard: unknown[] = [];
    const near = connect({
      onCall: async (_command, data) => (data as { onEvent: (payload: unknown) => Promise<unknown> }).onEvent({ n: 1 }),
    });
    expect(await near.call('subscribe', { onEvent: (payload: unknown) => heard.push(payload) })).toBe(1);
    expect(heard).toEqual([{ n: 1 }]);
  });

  it('cross with an answer, and with the arguments of one another', async () => {
    const near = connect({ onCall: () => ({ listen: (tell: (word: string) => unknown) => tell('hello') }) });
    const { listen } = (await near.call('createHistory', undefined)) as { listen: (tell: (word: string) => string) => Promise<string> };
    expect(await listen((word) => `${word} heard`)).toBe('hello heard');
  });

  it('reject on this side with what they threw on the other', async () => {
    const near = connect({
      onCall: () => ({
        fail: () => {
          throw new Error('Not now.');
        },
      }),
    });
    const { fail } = (await near.call('anything', undefined)) as { fail: () => Promise<unknown> };
    await expect(fail()).rejects.toThrow('Not now.');
  });
});

describe('Packing', () => {
  it('changes no value that holds no functions, whatever its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const packed = pack(value, () => 0);
        expect(packed.functions).toEqual([]);
        expect(unpack(structuredClone(packed), () => () => undefined)).toEqual(value);
      }),
    );
  });

  it('puts each function back where it was', () => {
    const functions = new Map<number, Callable>();
    const register = (callable: Callable) => functions.set(functions.size, callable).size - 1;
    const value = { a: [() => 'first', { b: () => 'second' }], c: 3 };
    const back = unpack(structuredClone(pack(value, register)), (id) => functions.get(id) ?? (() => undefined)) as typeof value;
    const [first, second] = back.a as [() => string, { b: () => string }];
    expect([first(), second.b(), back.c]).toEqual(['first', 'second', 3]);
  });
});
