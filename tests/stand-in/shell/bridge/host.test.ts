/** What the shell answers to the commands of `@forge/bridge`, in the shapes that package sends and reads. */
import { tryHost, type Tried } from './testServices';

let tried: Tried;
beforeEach(() => {
  tried = tryHost();
});
afterEach(() => {
  tried.close();
});
const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('The backend behind the bridge', () => {
  it('invokes a function and answers its value', async () => {
    expect(await tried.frame.call('invoke', { functionKey: 'showForum', payload: { a: 1 } })).toEqual({
      call: 'showForum',
      payload: { a: 1 },
    });
  });

  it('rejects with the error of a function that failed', async () => {
    const failing = tryHost({ invoke: () => Promise.resolve({ ok: false, error: { name: 'Error', message: 'It failed.', status: 500 } }) });
    await expect(failing.frame.call('invoke', { functionKey: 'showForum' })).rejects.toMatchObject({ message: 'It failed.', status: 500 });
    failing.close();
  });

  it('asks Jira as the page wrote it, and answers a body of text', async () => {
    const fetchRequestInit = { method: 'post', body: '{"x":1}', headers: [['content-type', 'application/json']] };
    const answer = await tried.frame.call('fetchProduct', {
      product: 'jira',
      restPath: '/rest/api/3/issue',
      fetchRequestInit,
      isMultipartFormData: false,
    });
    expect(tried.asked).toEqual([
      { path: '/rest/api/3/issue', method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"x":1}' },
    ]);
    expect(answer).toMatchObject({ status: 201, body: '{"id":"1"}', isAttachment: false });
  });

  it('publishes for a page, and says under which number', async () => {
    const published = await tried.frame.call('publishRealtimeChannel', { channelName: 'forum', eventPayload: { a: 1 }, isGlobal: true });
    expect(tried.asked).toEqual([{ channel: 'forum', payload: { a: 1 }, isGlobal: true }]);
    expect(published).toEqual({ eventId: 'e1', eventTimestamp: '2027-03-08T18:00:00.000Z' });
  });

  it('tells subscribers of a channel what is said there, until they have enough', async () => {
    const heard: unknown[] = [];
    const subscription = await tried.frame.call('subscribeRealtimeChannel', {
      channelName: 'forum',
      onEvent: (payload: unknown) => heard.push(payload),
    });
    tried.say({ channel: 'other', payload: 0, isGlobal: false });
    tried.say({ channel: 'forum', payload: 1, isGlobal: false });
    await moment();
    await (subscription as { unsubscribe: () => Promise<void> }).unsubscribe();
    tried.say({ channel: 'forum', payload: 2, isGlobal: false });
    await moment();
    expect(heard).toEqual([1]);
  });

  it.each([
    ['global subscribers alone what is said globally', true],
    ['other subscribers alone what is said on the page', false],
  ])('tells %s', async (_whom, isGlobal) => {
    const heard: unknown[] = [];
    const onEvent = (payload: unknown) => heard.push(payload);
    await tried.frame.call('subscribeRealtimeChannel', { channelName: 'forum', onEvent, isGlobal });
    tried.say({ channel: 'forum', payload: 'global', isGlobal: true });
    tried.say({ channel: 'forum', payload: 'page', isGlobal: false });
    await moment();
    expect(heard).toEqual([isGlobal ? 'global' : 'page']);
  });
});

describe('The view', () => {
  it('has the context of the site, with the theme of the shell', async () => {
    tried.turn('dark');
    expect(await tried.frame.call('getContext', undefined)).toMatchObject({
      accountId: 'a',
      theme: { colorMode: 'dark', dark: 'dark', light: 'light' },
    });
  });

  it('is themed before the call answers, and again at each change', async () => {
    await tried.frame.call('enableTheming', undefined);
    expect(tried.signals).toEqual([
      {
        name: 'theme',
        attributes: {
          'data-color-mode': 'light',
          'data-theme': 'dark:dark light:light motion:motion shape:shape spacing:spacing typography:typography',
        },
      },
    ]);
    tried.turn('dark');
    await moment();
    expect(tried.signals.at(-1)).toMatchObject({ attributes: { 'data-color-mode': 'dark' } });
  });

  it('shows flags whose actions reach the page, and closes them', async () => {
    let isUndone = false;
    await tried.frame.call('showFlag', {
      id: 1,
      title: 'Moved',
      type: 'info',
      appearance: 'success',
      actions: [{ text: 'Undo', onClick: () => (isUndone = true) }],
    });
    expect(tried.flags).toMatchObject([{ id: '1', kind: 'success', title: 'Moved', isAutoDismiss: false }]);
    tried.flags[0]?.actions[0]?.onClick();
    await moment();
    expect(isUndone).toBe(true);
    await tried.frame.call('closeFlag', { id: 1 });
    expect(tried.flags).toEqual([]);
  });

  it('opens a dialog, and tells the page what it was closed with', async () => {
    let closedWith: unknown;
    const options = {
      resource: null,
      size: 'small',
      context: { a: 1 },
      closeOnEscape: true,
      closeOnOverlayClick: true,
      title: 'Add',
      icon: '',
    };
    expect(await tried.frame.call('openModal', { ...options, onClose: (payload: unknown) => (closedWith = payload) })).toBe(true);
    tried.modals[0]?.onClose({ added: 1 });
    await moment();
    expect(closedWith).toEqual({ added: 1 });
  });

  it('of a page cannot be closed, of a dialog it can', async () => {
    expect(await tried.frame.call('close', undefined)).toBe(false);
    expect(await tried.frame.call('onClose', () => undefined)).toBe(false);
    const payloads: unknown[] = [];
    const dialog = tryHost({ closing: { close: (payload) => payloads.push(payload), hear: (tell) => void tell('going') } });
    expect(await dialog.frame.call('submit', { x: 1 })).toBe(true);
    expect(payloads).toEqual([{ x: 1 }]);
    const heard: unknown[] = [];
    expect(await dialog.frame.call('onClose', (payload: unknown) => heard.push(payload))).toBe(true);
    await moment();
    expect(heard).toEqual(['going']);
    dialog.close();
  });

  it('of a dialog opens no other above it', async () => {
    const dialog = tryHost({ closing: { close: () => undefined, hear: () => undefined } });
    expect(await dialog.frame.call('openModal', {})).toBe(false);
    dialog.close();
  });

  it('hears what it emits itself', async () => {
    const heard: unknown[] = [];
    await tried.frame.call('on', { event: 'changed', callback: (payload: unknown) => heard.push(payload) });
    await tried.frame.call('emit', { event: 'changed', payload: { n: 1 } });
    await moment();
    expect(heard).toEqual([{ n: 1 }]);
  });
});

describe('What the shell does not know', () => {
  it.each(['openRovo', 'requestTeamworkGraph', 'toString', '__proto__'])('it refuses by name: %s', async (command) => {
    await expect(tried.frame.call(command, {})).rejects.toThrow(`The stand-in does not model the bridge's command "${command}".`);
  });

  it('it refuses data of another shape', async () => {
    await expect(tried.frame.call('invoke', { functionKey: 7 })).rejects.toThrow(/Expected string/);
  });
});
