/** All routes of the stand-in, and what holds for each of them: only this machine's two names, no foreign origin, time brought up to now. */
import { Hono, type MiddlewareHandler } from 'hono';
import { ControlRefusal } from '../site/controlInput';
import { controlRoutes } from './controlRoutes';
import { frameRoutes } from './frameRoutes';
import { originOf } from './origins';
import { restRoutes } from './restRoutes';
import type { Env, Served } from './served';
import { shellRoutes } from './shellRoutes';
import { messageOf } from './stop';

/** @param afterEach is run when a request has been answered */
export function makeApp(served: Served, afterEach: () => Promise<void>): Hono<Env> {
  const app = new Hono<Env>();
  app.use(onlyHere);
  app.use(async (_request, next) => {
    await next();
    void afterEach();
  });
  app.route('/rest', restRoutes(served));
  if (served.control) app.route('/__site__', controlRoutes(served.site.control));
  app.all('/__site__/*', (request) => request.json({ error: 'The control interface is closed. Start with --control to open it.' }, 404));
  app.route('/__shell__', shellRoutes(served));
  app.route('/__app__', frameRoutes(served));
  app.get('/__shell__/*', (request) => request.notFound());
  app.get('/__app__/*', (request) => request.notFound());
  app.get('*', async (request) =>
    request.html(await served.assets.page(), 200, { 'content-security-policy': "frame-ancestors 'none'", 'cache-control': 'no-cache' }),
  );
  app.onError((error, request) => {
    if (error instanceof ControlRefusal) return request.json({ message: error.message }, error.status);
    return request.json({ message: `The stand-in failed: ${messageOf(error)}` }, 500);
  });
  return app;
}

/** Refuses pages of other sites: those that give this machine a name of their own, and those that make a browser ask from elsewhere. */
const onlyHere: MiddlewareHandler<Env> = async (request, next) => {
  const origin = originOf(request.req.header('host'));
  if (origin === undefined) return request.json({ message: 'Open the stand-in as localhost or 127.0.0.1.' }, 403);
  const asking = request.req.header('origin');
  const isForeign = asking !== undefined && asking !== origin;
  if (isForeign && !request.req.path.startsWith('/__app__/'))
    return request.json({ message: 'Pages of another origin may not ask this.' }, 403);
  request.set('origin', origin);
  return next();
};
