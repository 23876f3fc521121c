/** The one catch of what runs without a person waiting: faults are logged and the platform is asked to try again. */
import { InvocationError, InvocationErrorCode } from '@forge/events';
import { JiraFault } from '../app/jiraFault';

const LEAST_SECONDS = 1;
const MOST_SECONDS = 900;
/** Where Jira did not say how long to wait. */
const USUAL_SECONDS = 5;

/** Answers nothing, or the platform's request to invoke again later. */
export async function retrying(work: () => Promise<unknown>): Promise<InvocationError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    console.error('The work will be tried again.', error);
    return new InvocationError(retryOptions(error));
  }
}

function retryOptions(error: unknown) {
  const wait = error instanceof JiraFault ? (error.retryAfterSeconds ?? USUAL_SECONDS) : USUAL_SECONDS;
  const isLimit = error instanceof JiraFault && error.status === 429;
  return {
    retryAfter: Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, Math.ceil(wait))),
    retryReason: isLimit ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  };
}
