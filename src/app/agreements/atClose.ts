/** What agreements mean for a product whose event closes: what was agreed is applied, and what stands is promised (rules T3, T4). */
import { type AgreedPosition, type Agreement, standsAfter } from '../../domain/agreement/agreement';
import { positionsOf } from '../../domain/agreement/positions';
import type { Forum, Product } from '../../domain/forum/forum';
import type { IssueId } from '../../domain/ids';
import type { Instant } from '../../domain/instant';
import { issuesOfChange } from '../../domain/proposal/change';
import { resultsOf } from '../../domain/agreement/application';
import type { Deps } from '../ports';
import { SEARCH_LAGS_MS } from '../searchLag';
import { applyAgreement } from './applyAgreement';

/** Beyond those that stand: so many were ended at most in events that were closed a moment ago. */
const NEWEST = 25;

/**
 * Applies whatever is owed for the product, oldest agreement first, and answers the issues that agreements have placed lately: reads of the backlog may
 * not show their new places yet. @throws JiraFault where Jira does not answer
 */
export async function applyOwed(deps: Deps, forum: Forum, product: Product): Promise<readonly IssueId[]> {
  for (const { number, products, state } of await openAgreements(deps, forum)) {
    if (products.includes(product.id) && state.kind === 'standing') await applyAgreement(deps, number, { forum, actor: null, product });
  }
  const now = deps.clock.now();
  const placed = (await openAgreements(deps, forum, NEWEST)).filter((agreement) => isAppliedLately(agreement, now));
  return [...new Set(placed.flatMap((agreement) => issuesOf(agreement, product)))];
}

const isAppliedLately = ({ application }: Agreement, now: Instant): boolean =>
  application.kind === 'tried' && now - application.at < SEARCH_LAGS_MS;

/** The positions to be guarded from this close on. */
export async function promisedPositions(deps: Deps, forum: Forum, product: Product): Promise<readonly AgreedPosition[]> {
  const closing = { event: numberOf(forum), silence: forum.settings.silence };
  const standing = (await openAgreements(deps, forum)).filter((agreement) => standsAfter(agreement, closing));
  return standing.flatMap((agreement) => positionsOf(agreement, product.id));
}

/** `newest`: with so many of the newest, which may have ended. */
async function openAgreements(deps: Deps, forum: Forum, newest = 0): Promise<readonly Agreement[]> {
  const { open, next } = (await deps.records.register(forum.id)).value;
  const last = Array.from({ length: Math.min(newest, next.agreement - 1) }, (_, index) => next.agreement - 1 - index);
  return (await deps.records.keptMany('agreement', forum.id, [...new Set([...open.agreement, ...last])])).map(({ value }) => value);
}

const numberOf = ({ event }: Forum): number => (event.state === 'notHeldYet' ? 0 : event.number);

function issuesOf(agreement: Agreement, product: Product): readonly IssueId[] {
  const made = resultsOf(agreement).flatMap(({ outcome }) => (outcome.kind === 'made' ? [outcome.issue] : []));
  return [...agreement.changes.filter((change) => change.product === product.id).flatMap(issuesOfChange), ...made];
}
