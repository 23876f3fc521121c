/** Links out of an app's page, and its own history in the browser's address bar. */
import { tryHost, type Tried } from './testServices';

type Place = { pathname: string; search: string; hash: string };
type FrameHistory = {
  action: string;
  location: Place;
  push: (to: unknown) => Promise<void>;
  replace: (to: unknown) => Promise<void>;
  goBack: () => Promise<void>;
  createHref: (to: unknown) => Promise<string>;
  listen: (hear: (location: Place, action: string) => void) => Promise<() => Promise<void>>;
};

let tried: Tried;
beforeEach(() => {
  tried = tryHost();
});
afterEach(() => {
  tried.close();
});
const moment = () => new Promise((resolve) => setTimeout(resolve, 20));
const openHistory = async () => (await tried.frame.call('createHistory', undefined)) as FrameHistory;

describe('The history of a page', () => {
  it('begins where the address says, relative to the page', async () => {
    expect((await openHistory()).location).toMatchObject({ pathname: '/', search: '' });
    tried.location.go('/projects/PAY/apps/page/agenda?x=1#top');
    expect((await openHistory()).location).toMatchObject({ pathname: '/agenda', search: '?x=1', hash: '#top' });
  });

  it.each([
    ['/agenda?x=1', '/projects/PAY/apps/page/agenda?x=1'],
    ['/', '/projects/PAY/apps/page'],
    [{ pathname: '/log', search: '?p=2' }, '/projects/PAY/apps/page/log?p=2'],
    ['../../../../browse/PAY-1', '/projects/PAY/apps/page/browse/PAY-1'],
  ])('writes %j into the address of the shell, and never out of the page', async (to, address) => {
    const history = await openHistory();
    await history.push(to);
    expect(tried.location.entries.at(-1)).toBe(address);
    expect(await history.createHref(to)).toBe(address);
  });

  it('tells of each change, and of the back button', async () => {
    const heard: string[] = [];
    const history = await openHistory();
    const stop = await history.listen(({ pathname }, action) => heard.push(`${action} ${pathname}`));
    await history.push('/agenda');
    await history.replace('/log');
    await history.goBack();
    await moment();
    await stop();
    await history.push('/agenda');
    await moment();
    expect(heard).toEqual(['PUSH /agenda', 'REPLACE /log', 'POP /']);
  });

  it('says nothing of addresses outside of the page', async () => {
    const heard: unknown[] = [];
    await (await openHistory()).listen((location) => heard.push(location));
    tried.location.go('/browse/PAY-1');
    tried.location.go('/projects/PAY/apps/page-of-another');
    await moment();
    expect(heard).toEqual([]);
  });
});

it('A frame that is no page has no history', async () => {
  const panel = tryHost({ basePath: null });
  await expect(panel.frame.call('createHistory', undefined)).rejects.toThrow('Only a page has a history of its own.');
  panel.close();
});

describe('Links out of a page', () => {
  it('lead to places of this site without loading the shell anew', async () => {
    await tried.frame.call('navigate', { url: '/browse/PAY-1', type: 'same-tab' });
    await tried.frame.call('navigate', { target: 'issue', issueKey: 'PAY-2', type: 'same-tab' });
    expect(tried.location.entries.slice(1)).toEqual(['/browse/PAY-1', '/browse/PAY-2']);
  });

  it('lead to a page of the app, and to what lies below it', async () => {
    const page = { target: 'module', moduleKey: 'page', projectKey: 'PAY', type: 'same-tab' };
    await tried.frame.call('navigate', page);
    await tried.frame.call('navigate', { ...page, path: 'agenda?x=1' });
    expect(tried.location.entries.slice(1)).toEqual(['/projects/PAY/apps/page', '/projects/PAY/apps/page/agenda?x=1']);
    await expect(tried.frame.call('getUrl', { target: 'module', moduleKey: 'page' })).rejects.toThrow(/projectKey/);
  });

  it('open another window for other sites, and when asked to', async () => {
    await tried.frame.call('navigate', { url: 'https://example.com/a', type: 'same-tab' });
    await tried.frame.call('navigate', { url: '/browse/PAY-1', type: 'new-tab' });
    expect(tried.asked).toEqual([{ url: 'https://example.com/a' }, { url: 'http://localhost:3000/browse/PAY-1' }]);
  });

  it('name the target that the shell does not have', async () => {
    await expect(tried.frame.call('getUrl', { target: 'dashboard', dashboardId: '1' })).rejects.toThrow(/navigate to dashboard/);
  });
});
