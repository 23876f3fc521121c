/** The control interface over HTTP. Only mounted when it was asked for. */
import { Hono } from 'hono';
import { ControlRefusal } from '../site/controlInput';
import type { Control } from '../site/control';
import type { Env } from './served';
import { readJson } from './readJson';

export function controlRoutes(control: Control): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/clock', async (request) => request.json(await control.clock(await readJson(request))));
  routes.post('/settle', async (request) => request.json(await control.settle()));
  routes.post('/faults', async (request) => request.json(control.faults(await readJson(request))));
  routes.post('/rebalance', async (request) => request.json(control.rebalance(await readJson(request))));
  routes.get('/meters', (request) => request.json(control.meters()));
  routes.delete('/meters', (request) => {
    control.resetMeters();
    return request.body(null, 204);
  });
  routes.post('/invoke', async (request) => request.json(await control.invoke(await readJson(request))));
  routes.post('/uninstall', (request) => {
    control.uninstall();
    return request.body(null, 204);
  });
  routes.get('/outbox', (request) => request.json(control.outbox()));
  routes.onError((error, request) => {
    if (error instanceof ControlRefusal) return request.json({ error: error.message }, error.status);
    throw error;
  });
  return routes;
}
