/** The bodies that `@forge/events` sends, and what the platform keeps of them. */
import * as v from 'valibot';

const concurrency = v.object({ key: v.string(), limit: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const event = v.object({
  body: v.record(v.string(), v.unknown()),
  delayInSeconds: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(900))),
  concurrency: v.optional(concurrency),
});
export const pushBody = v.object({ queueName: v.string(), jobId: v.string(), payload: v.pipe(v.array(v.unknown()), v.minLength(1)) });
export const eventBody = event;
export const jobBody = v.object({ queueName: v.string(), jobId: v.string() });

export type PushedEvent = v.InferOutput<typeof event>;
export type Job = { queue: string; pushedAt: number; inProgress: number; success: number; failed: number; isCancelled: boolean };
