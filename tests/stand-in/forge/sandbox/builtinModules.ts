/** What `require` answers inside the app: pure modules of Node. Whatever would reach a disk, a network or a process is refused. */
import assert from 'node:assert';
import asyncHooks from 'node:async_hooks';
import buffer from 'node:buffer';
import events from 'node:events';
import path from 'node:path';
import querystring from 'node:querystring';
import stringDecoder from 'node:string_decoder';
import url from 'node:url';
import util from 'node:util';

const pure: Readonly<Record<string, unknown>> = {
  assert,
  async_hooks: asyncHooks,
  buffer,
  events,
  path,
  querystring,
  string_decoder: stringDecoder,
  url,
  util,
};

/** `given` names the modules made for this instance, `crypto` for one. */
export function makeRequire(given: Readonly<Record<string, unknown>>): (name: string) => unknown {
  return (name) => {
    const bare = name.replace(/^node:/, '');
    const found = given[bare] ?? pure[bare];
    if (found !== undefined) return found;
    // The SDK loads `fs` on start and reads from it only for translations.
    if (bare === 'fs' || bare === 'fs/promises') return refusing(bare);
    throw new Error(`The sandbox of a Forge app has no module "${name}".`);
  };
}

/** May be loaded, but not used. */
function refusing(name: string): unknown {
  const refuse = (): never => {
    throw new Error(`The sandbox of a Forge app refuses to use "${name}".`);
  };
  return new Proxy(refuse, {
    get: (_target, member) => (member === '__esModule' || member === 'then' ? undefined : refusing(`${name}.${String(member)}`)),
  });
}
