import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ManifestError } from './manifest';
import { readManifest } from './readManifest';

const sample = readFileSync(join(__dirname, '../sample/manifest.yml'), 'utf8');
type Writable = {
  app: {
    id: string;
    runtime: { name: string; memoryMB?: number };
    storage: { entities: { name: string; attributes: object; indexes?: unknown[] }[] };
  };
  modules: Record<string, Record<string, unknown>[]>;
  resources: unknown[];
};
/** The message that a changed sample manifest is refused with. */
function refusal(change: (manifest: Writable) => void): string {
  const manifest = parse(sample) as Writable;
  change(manifest);
  try {
    readManifest(stringify(manifest));
  } catch (error) {
    if (error instanceof ManifestError) return error.message;
    throw error;
  }
  return 'accepted';
}
const parcel = (manifest: Writable): Writable['app']['storage']['entities'][number] =>
  manifest.app.storage.entities[0] ?? { name: '', attributes: {} };
const withIndex =
  (index: unknown) =>
  (manifest: Writable): void =>
    void (parcel(manifest).indexes = [index]);
const first = (manifest: Writable, module: string): Record<string, unknown> => manifest.modules[module]?.[0] ?? {};

describe('a manifest', () => {
  it('gives the functions, modules, entities and scopes', () => {
    expect(readManifest(sample)).toMatchObject({
      appId: '11111111-2222-4333-8444-555555555555',
      memoryMB: 512,
      scopes: ['read:jira-work', 'storage:app'],
      triggers: [{ ignoreSelf: true, events: ['avi:jira:updated:issue'] }, { ignoreSelf: false }],
      pages: [
        {
          key: 'sample-page',
          type: 'jira:projectPage',
          title: 'Sample',
          resolverFunction: 'calls',
          resource: { path: 'static/dist', entry: 'sample.html' },
        },
      ],
      entities: [
        {
          name: 'parcel',
          indexes: [
            { name: 'number', partition: [], range: 'number' },
            { name: 'by-shelf', partition: ['shelf'], range: 'number' },
          ],
        },
      ],
    });
  });

  it('of the product is accepted', () => {
    expect(() => readManifest(readFileSync(join(__dirname, '../../../../manifest.yml'), 'utf8'))).not.toThrow();
  });

  it.each<[string, (manifest: Writable) => void, string]>([
    [
      'an unknown function',
      (m) => void (first(m, 'trigger')['function'] = 'nobody'),
      'Module "others-changes" names the function "nobody", which is not declared.',
    ],
    [
      'a missing resource',
      (m) => void (m.resources = []),
      'Module "sample-page" names the resource "pages/sample", which is not declared.',
    ],
    [
      'a missing entry of a resource',
      (m) => void (m.resources = [{ key: 'pages', path: 'static/dist', entry: { other: 'other.html' } }]),
      'Module "sample-page" names the resource "pages/sample", which has no such entry.',
    ],
    [
      'two modules of one key',
      (m) => void (m.modules['jira:issueAction'] = [{ ...first(m, 'jira:projectPage') }]),
      'Two modules have the key "sample-page".',
    ],
    [
      'a panel without an icon',
      (m) => void (m.modules['jira:issuePanel'] = [{ ...first(m, 'jira:projectPage'), key: 'panel' }]),
      'Module 1 of jira:issuePanel is wrong at "icon"',
    ],
    [
      'an action without a title',
      (m) => void (m.modules['jira:backlogAction'] = [{ key: 'plan', resource: 'pages/sample' }]),
      'Module 1 of jira:backlogAction is wrong at "title"',
    ],
    [
      'a dialog of no known size',
      (m) => void (m.modules['jira:issueAction'] = [{ ...first(m, 'jira:projectPage'), key: 'act', viewportSize: 'huge' }]),
      'Module 1 of jira:issueAction is wrong at "viewportSize"',
    ],
    [
      'a misspelt event',
      (m) => void (first(m, 'trigger')['events'] = ['avi:jira:update:issue']),
      'unknown event "avi:jira:update:issue"; known are: avi:jira:archived:project',
    ],
    [
      "a board's event without its scopes",
      (m) => void (first(m, 'trigger')['events'] = ['avi:jira-software:configuration-changed:board']),
      'Trigger "others-changes" asks for "avi:jira-software:configuration-changed:board", which needs read:jira-user among',
    ],
    [
      "a field's event without its scope",
      (m) => void (first(m, 'trigger')['events'] = ['avi:jira:updated:field']),
      'which needs manage:jira-configuration among permissions.scopes.',
    ],
    [
      'six schedules',
      (m) =>
        void (m.modules['scheduledTrigger'] = Array.from({ length: 6 }, (_, i) => ({ key: `s${i}`, function: 'sweep', interval: 'hour' }))),
      '6 scheduled triggers; at most 5',
    ],
    [
      'two fiveMinute schedules',
      (m) => void (m.modules['scheduledTrigger'] = ['a', 'b'].map((key) => ({ key, function: 'sweep', interval: 'fiveMinute' }))),
      '2 fiveMinute scheduled triggers',
    ],
    ['too much memory', (m) => void (m.app.runtime.memoryMB = 2048), 'memoryMB is 2048; it must be a whole number from 128 to 1024'],
    ['an old runtime', (m) => void (m.app.runtime.name = 'nodejs20.x'), '"nodejs20.x" is refused'],
    [
      'a slow function behind a page',
      (m) => void (first(m, 'function')['timeoutSeconds'] = 60),
      'only consumers and schedules may use it, but "sample-page" does',
    ],
    [
      'a time limit over 900 s',
      (m) => void Object.assign(m.modules['function']?.find(({ key }) => key === 'long-work') ?? {}, { timeoutSeconds: 901 }),
      'it must be 1 to 900',
    ],
    ['an index with two ranges', withIndex({ name: 'by-two', range: ['number', 'weight'] }), 'needs exactly one range attribute'],
    ['a short index name', withIndex({ name: 'ab', range: ['number'] }), '"ab" must have 3 to 50 characters'],
    [
      'an index over an unknown attribute',
      withIndex({ name: 'by-colour', range: ['colour'] }),
      'names the attribute "colour", which is not declared',
    ],
    ['an index over any', withIndex({ name: 'by-more', range: ['more'] }), 'whose type "any" cannot be indexed'],
    [
      '21 entities',
      (m) => void (m.app.storage.entities = Array.from({ length: 21 }, (_, i) => ({ name: `entity${i}`, attributes: {} }))),
      '21 entities; at most 20',
    ],
    [
      '8 indexes',
      (m) => void (parcel(m).indexes = Array.from({ length: 8 }, (_, i) => ({ name: `index${i}`, range: ['number'] }))),
      '8 indexes; at most 7',
    ],
    [
      'a filter expression',
      (m) => void (first(m, 'trigger')['filter'] = { expression: 'true' }),
      'filter.expression, which the stand-in does not model',
    ],
    ['a wrong app id', (m) => void (m.app.id = 'my-app'), 'app.id "my-app" is not of the form'],
    ['a part of the wrong kind', (m) => void (first(m, 'consumer')['queue'] = 7), 'The manifest is wrong at "modules.consumer.0.queue"'],
  ])('with %s is refused in one sentence', (_what, change, sentence) => {
    expect(refusal(change)).toContain(sentence);
  });

  it('that is not YAML is refused with the place', () => {
    expect(() => readManifest('app: [unclosed')).toThrow(/^The manifest is not YAML: .*line 1/);
  });
});
