import { NOON, startSample } from './sample/startSample';

describe('events of Jira', () => {
  it('reach the triggers that name them, with whether the app caused them', async () => {
    const { jira, kernel, texts } = await startSample();
    jira.raise('avi:jira:deleted:issue', 'WEB-1', { causedByApp: true });
    jira.raise('avi:jira:created:issue', 'WEB-2');
    await kernel.settle();
    expect(texts()[0]).toBe('event WEB-1 self=true retry=0 false');
    expect(texts().join()).not.toContain('WEB-2');
  });

  it('do not reach a trigger with ignoreSelf when the app caused them', async () => {
    const { jira, kernel, texts } = await startSample();
    jira.raise('avi:jira:updated:issue', 'WEB-1', { causedByApp: true });
    await kernel.settle();
    expect(texts()).toEqual([]);
  });

  it('come as late as the faults say, so that a range puts them out of order', async () => {
    const { jira, kernel, forge } = await startSample({ faults: { eventDelayMs: [0, 180_000] } });
    for (let i = 0; i < 20; i += 1) jira.raise('avi:jira:updated:issue', `WEB-${i}`);
    await kernel.settle();
    const arrivals = forge.logs.filter(({ text }) => text.startsWith('event'));
    const order = arrivals.map(({ text }) => Number(/WEB-(\d+)/.exec(text)?.[1]));
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(order).not.toEqual([...order].sort((a, b) => a - b));
    expect(Date.parse(arrivals.at(-1)?.at ?? '') - NOON).toBeLessThanOrEqual(180_000);
  });

  it('get lost and are doubled as the faults say', async () => {
    const lost = await startSample({ faults: { eventLoss: 1 } });
    lost.jira.raise('avi:jira:updated:issue', 'WEB-1');
    await lost.kernel.settle();
    expect(lost.texts()).toEqual([]);
    const doubled = await startSample({ faults: { eventDoubling: 1 } });
    doubled.jira.raise('avi:jira:updated:issue', 'WEB-1');
    await doubled.kernel.settle();
    expect(doubled.texts().filter((text) => text.startsWith('event WEB-1'))).toHaveLength(2);
  });

  it('are dropped over 200 kB', async () => {
    const { jira, kernel, texts } = await startSample();
    jira.raise('avi:jira:updated:issue', 'WEB-1', { more: { changelog: 'x'.repeat(200_000) } });
    await kernel.settle();
    expect(texts()).toEqual(['An event for "others-changes" was dropped: it exceeds 200 kB.']);
  });

  it('are tried again when the function asks for it, four times at most', async () => {
    const { jira, kernel, forge } = await startSample();
    jira.raise('avi:jira:updated:issue', 'RETRY-1');
    await kernel.settle();
    expect(forge.logs.map(({ at, text }) => `${at.slice(14, 16)} ${/retry=\d/.exec(text)?.[0]}`)).toEqual([
      '00 retry=0',
      '01 retry=1',
      '02 retry=2',
      '03 retry=3',
      '04 retry=4',
    ]);
  });

  it('have no person to act for', async () => {
    const { jira, kernel, texts } = await startSample();
    jira.raise('avi:jira:updated:issue', 'WEB-1');
    await kernel.settle();
    expect(texts()[1]).toContain('NEEDS_AUTHENTICATION_ERR');
    expect(jira.requests).toEqual([]);
  });
});

describe('schedules', () => {
  it('run first about five minutes after the installation and then at their interval', async () => {
    const { kernel, forge } = await startSample();
    await kernel.advanceTo(NOON + 2 * 3_600_000 + 10 * 60_000);
    const often = forge.logs.filter(({ text }) => text === 'sweep often').map(({ at }) => Date.parse(at) - NOON);
    const hourly = forge.logs.filter(({ text }) => text === 'sweep hourly').map(({ at }) => Date.parse(at) - NOON);
    expect(often[0]).toBeGreaterThanOrEqual(300_000);
    expect(often[0]).toBeLessThan(360_000);
    expect(often.slice(1).every((at, i) => at - (often[i] ?? 0) === 300_000)).toBe(true);
    expect(hourly).toHaveLength(3);
  });

  it('do not keep the site from settling', async () => {
    const { kernel } = await startSample();
    await kernel.settle();
    expect(kernel.now()).toBe(NOON);
  });

  it('may run twice', async () => {
    const { kernel, texts } = await startSample({ faults: { scheduleDoubling: 1 } });
    await kernel.advanceTo(NOON + 6 * 60_000);
    expect(texts().filter((text) => text === 'sweep often')).toHaveLength(2);
  });
});
