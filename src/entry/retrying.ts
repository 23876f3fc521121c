/** The one catch of what runs without a person waiting: faults are logged and the platform is asked to try again. */
import { InvocationError, InvocationErrorCode } from '@forge/events';
import { JiraFault } from '../app/jiraFault';

const LEAST_SECONDS = 1;
const MOST_SECONDS = 900;
/** Where Jira did not say how long to wait: 5 s, then four times as long each time, so that four tries outlast a limit of a minute. */
const FIRST_SECONDS = 5;
const GROWTH = 4;

/** `retryCount` as the platform tells it; `spread` moves apart what failed together, in seconds. */
export type Tried = { retryCount: number; spread: number };

/** Answers nothing, or the platform's request to invoke again later, after `onFault`, whose own fault changes nothing. */
export async function retrying(
  work: () => Promise<unknown>,
  tried: Tried = { retryCount: 0, spread: 0 },
  onFault: () => Promise<unknown> = () => Promise.resolve(),
): Promise<InvocationError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    console.error('The work will be tried again.', error);
    await onFault().catch(() => undefined);
    return new InvocationError(retryOptions(error, tried));
  }
}

function retryOptions(error: unknown, { retryCount, spread }: Tried) {
  const asked = error instanceof JiraFault ? error.retryAfterSeconds : null;
  const wait = (asked ?? FIRST_SECONDS * GROWTH ** retryCount) + spread;
  const isLimit = error instanceof JiraFault && error.status === 429;
  return {
    retryAfter: Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, Math.ceil(wait))),
    retryReason: isLimit ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  };
}
