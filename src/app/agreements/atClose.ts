/** What agreements mean for a product whose event closes: what was agreed is applied, and what stands is promised (rules T3, T4). */
import { type AgreedPosition, type Agreement, standsAfter } from '../../domain/agreement/agreement';
import { positionsOf } from '../../domain/agreement/positions';
import type { Forum, Product } from '../../domain/forum/forum';
import type { IssueId } from '../../domain/ids';
import { issuesOfChange } from '../../domain/proposal/change';
import { resultsOf } from '../../domain/agreement/application';
import type { Deps } from '../ports';
import { applyAgreement } from './applyAgreement';

/**
 * Applies whatever is owed for the product, oldest agreement first, and answers the issues concerned: reads of the backlog may not show
 * their new places yet. @throws JiraFault where Jira does not answer
 */
export async function applyOwed(deps: Deps, forum: Forum, product: Product): Promise<readonly IssueId[]> {
  const concerned: IssueId[] = [];
  for (const agreement of await openAgreements(deps, forum)) {
    if (!agreement.products.includes(product.id) || agreement.state.kind !== 'standing') continue;
    const applied = (await applyAgreement(deps, agreement.number, { forum, actor: null, product })) ?? agreement;
    if (applied.event === numberOf(forum)) concerned.push(...issuesOf(applied, product));
  }
  return [...new Set(concerned)];
}

/** The positions to be guarded from this close on. */
export async function promisedPositions(deps: Deps, forum: Forum, product: Product): Promise<readonly AgreedPosition[]> {
  const closing = { event: numberOf(forum), silence: forum.settings.silence };
  const standing = (await openAgreements(deps, forum)).filter((agreement) => standsAfter(agreement, closing));
  return standing.flatMap((agreement) => positionsOf(agreement, product.id));
}

async function openAgreements(deps: Deps, forum: Forum): Promise<readonly Agreement[]> {
  const { value: register } = await deps.records.register(forum.id);
  return (await deps.records.keptMany('agreement', forum.id, register.open.agreement)).map(({ value }) => value);
}

const numberOf = ({ event }: Forum): number => (event.state === 'notHeldYet' ? 0 : event.number);

function issuesOf(agreement: Agreement, product: Product): readonly IssueId[] {
  const made = resultsOf(agreement).flatMap(({ outcome }) => (outcome.kind === 'made' ? [outcome.issue] : []));
  return [...agreement.changes.filter((change) => change.product === product.id).flatMap(issuesOfChange), ...made];
}
