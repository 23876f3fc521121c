/* global Request, Response, Headers, structuredClone, clearImmediate */
/** A browser's document for components; what jsdom leaves out of the fetch family comes from Node, as `@forge/bridge` needs it. */
const { TestEnvironment } = require('jest-environment-jsdom');

class PageEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    const base = 'https://page.invalid';
    this.global.Request = class extends Request {
      constructor(address, init) {
        super(new URL(String(address), base), init);
      }
    };
    Object.assign(this.global, { Response, Headers, structuredClone, setImmediate, clearImmediate });
  }
}

module.exports = PageEnvironment;
