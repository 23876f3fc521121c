import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kernel } from '../kernel/kernel';
import { bundleApp, loadBundle } from './bundle';
import { Forge } from './forge';
import { readManifest } from './manifest/readManifest';
import { NOON, RememberingJira, sampleManifestText } from './sample/startSample';

/** In the form of webpack: modules by number, a small runtime, the entry's exports handed over at the end. */
const packed = `(()=>{var modules={17:(module,exports,load)=>{"use strict";const {createHash}=load(4);
exports.calls=async({call})=>({echo:call.payload,at:Date.now(),hash:createHash("sha256").update("a").digest("hex").slice(0,4),global:typeof load.g.Buffer})},
4:module=>{module.exports=require("node:crypto")}},cache={};
function load(id){var known=cache[id];if(known!==undefined)return known.exports;var module=cache[id]={exports:{}};modules[id](module,module.exports,load);return module.exports}
load.g=(function(){try{return this||new Function("return this")()}catch(error){}})();
module.exports=load(17)})();
//# sourceMappingURL=index.cjs.map`;

describe('the app as one script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("may be one that Atlassian's bundler wrote", async () => {
    const file = join(folder, 'index.cjs');
    writeFileSync(file, packed);
    const kernel = new Kernel({ start: NOON, seed: 1 });
    const forge = new Forge({ kernel, jira: new RememberingJira(), manifest: readManifest(sampleManifestText), app: loadBundle(file) });
    const outcome = kernel.runUntil(forge.invoke({ functionKey: 'calls', call: 'x', payload: { n: 1 }, accountId: 'anna' }));
    expect(await outcome).toEqual({ ok: true, value: { echo: { n: 1 }, at: NOON, hash: 'ca97', global: 'function' } });
  });

  it('that exports no such function says which one the manifest names', async () => {
    const kernel = new Kernel({ start: NOON, seed: 1 });
    const forge = new Forge({
      kernel,
      jira: new RememberingJira(),
      manifest: readManifest(sampleManifestText),
      app: { code: '', filename: 'empty.js' },
    });
    const outcome = kernel.runUntil(forge.invoke({ functionKey: 'calls', call: 'x', payload: {}, accountId: 'anna' }));
    expect(await outcome).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining('no function "calls", which the manifest names as "index.calls"') as unknown },
    });
  });

  it('is refused with the place when the sources do not compile', async () => {
    const file = join(folder, 'broken.ts');
    writeFileSync(file, 'export const calls = ;');
    await expect(bundleApp(file)).rejects.toThrow(/broken\.ts:1:21: ERROR: Unexpected ";"/);
  });
});
