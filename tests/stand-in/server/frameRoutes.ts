/** The app's page as Forge serves it: static files under a strict content security policy, with the bridge before everything else. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Hono } from 'hono';
import { entryFiles } from '../forge/manifest/resources';
import { otherOrigin } from './origins';
import type { Env, Request, Served } from './served';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export function frameRoutes(served: Served): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/bridge.js', async (request) => {
    const { text, type } = await served.assets.file('bridge.js');
    return request.body(text, 200, { 'content-type': type, 'cache-control': 'no-cache' });
  });
  routes.get('/:resource/*', async (request) => {
    const key = request.req.param('resource');
    const resource = served.site.manifest.resources.find((declared) => declared.key === key);
    if (!resource) return request.text(`The manifest has no resource ${key}.`, 404);
    const folder = served.resourceFolder(resource.path);
    const wanted = normalize(decodeURIComponent(request.req.path.slice(`/__app__/${key}/`.length)));
    if (entryFiles(resource).includes(wanted) && !existsSync(join(folder, wanted))) return notBuilt(request);
    if (wanted.startsWith('..')) return request.notFound();
    return file(request, served, { key, path: join(folder, wanted) });
  });
  return routes;
}

async function file(request: Request, served: Served, { key, path }: { key: string; path: string }): Promise<Response> {
  const type = TYPES[extname(path)];
  if (type === undefined || !existsSync(path)) return request.notFound();
  const content = await readFile(path);
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache' };
  if (extname(path) !== '.html') return request.body(new Uint8Array(content), 200, headers);
  const policy = contentSecurityPolicy(request.get('origin'), key, served.site.manifest.contentStyles);
  return request.body(withBridge(content.toString('utf8')), 200, { ...headers, 'content-security-policy': policy });
}

/** A classic script runs before every module; `@forge/bridge` looks for what it sets as soon as it is loaded. */
export function withBridge(html: string): string {
  const script = '<script src="/__app__/bridge.js"></script>';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => `${head}${script}`) : `${script}${html}`;
}

/**
 * As Forge sets it, but for connections: a frame may fetch its own files and nothing else of this server, whose other routes Atlassian
 * keeps on other hosts.
 */
export function contentSecurityPolicy(origin: string, resourceKey: string, contentStyles: readonly string[]): string {
  const styles = contentStyles.map((style) => ` '${style}'`).join('');
  return [
    `default-src 'self'`,
    `script-src 'self'`,
    `style-src 'self'${styles}`,
    `img-src 'self' data: https:`,
    `font-src 'self' data:`,
    `connect-src ${origin}/__app__/${resourceKey}/`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors ${otherOrigin(origin)}`,
  ].join('; ');
}

function notBuilt(request: Request): Response {
  const html =
    '<!doctype html><html lang="en"><title>Not built</title><p>The page is not built yet. Run <code>npm start</code>, which builds it, and reload.</p></html>';
  return request.html(html, 200, {
    'content-security-policy': `default-src 'none'; frame-ancestors ${otherOrigin(request.get('origin'))}`,
  });
}
