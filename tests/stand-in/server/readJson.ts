/** Reads a JSON body. */
import * as v from 'valibot';
import { ControlRefusal } from '../site/controlInput';
import type { Request } from './served';

/** An empty body is an empty object. @throws ControlRefusal where it is no JSON */
export async function readJson(request: Request): Promise<unknown> {
  const text = await request.req.text();
  if (text === '') return {};
  const read = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!read.success) throw new ControlRefusal('The body is no JSON.');
  return read.output;
}
