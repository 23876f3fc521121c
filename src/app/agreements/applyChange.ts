/** Makes one agreed change in Jira and reads it back (rules T4-T6). What Jira refuses for good is a result; what passes is thrown. */
import type { Applied } from '../../domain/agreement/agreement';
import type { Product } from '../../domain/forum/forum';
import type { IssueId } from '../../domain/ids';
import { callsOf, standsAsPlaced } from '../../domain/proposal/callsOf';
import type { Change, DateTarget, Where } from '../../domain/proposal/change';
import { JiraFault } from '../jiraFault';
import type { Deps } from '../ports';
import { orderAround } from './orderAround';

export type Outcome = Applied['outcome'];
const DONE: Outcome = { kind: 'done' };
const NOTHING: Outcome = { kind: 'nothingToDo' };
const failed = (issue: IssueId | null, reason: string): Outcome => ({ kind: 'failed', issue, reason });

/** @throws JiraFault where Jira is over a limit or down: the whole is tried again later. */
export async function applyChange(deps: Deps, product: Product, change: Change): Promise<Outcome> {
  try {
    return await make(deps, product, change);
  } catch (error) {
    if (!(error instanceof JiraFault) || error.status === 429 || error.status >= 500) throw error;
    return failed(null, error.message);
  }
}

function make(deps: Deps, product: Product, change: Change): Promise<Outcome> {
  switch (change.kind) {
    case 'place':
      return place(deps, product, { issues: change.issues, where: change.where });
    case 'add':
      return add(deps, product, change);
    case 'drop':
      return drop(deps, change.issue);
    case 'date':
      return setDate(deps, change.target, change.to);
    case 'statement':
      return Promise.resolve(NOTHING);
  }
}

type Placing = { issues: readonly IssueId[]; where: Where };

const GONE = 'It is no longer in this backlog.';

const missingIn = (order: readonly IssueId[], { issues, where }: Placing): IssueId | undefined =>
  [...issues, ...('issue' in where ? [where.issue] : [])].find((issue) => !order.includes(issue));

/** The very calls that the effect was drawn with. */
async function place(deps: Deps, product: Product, { issues, where }: Placing): Promise<Outcome> {
  const order = await orderAround(deps, product, { issues, where });
  const missing = missingIn(order, { issues, where });
  if (missing !== undefined) return failed(missing, GONE);
  const asked: Change = { kind: 'place', product: product.id, issues, where };
  for (const call of callsOf(asked, order)) {
    const { failed: refused } = await deps.jira.rank(call, product.board.rankField);
    const [first] = refused;
    if (first && (first.status === 429 || first.status >= 500)) throw new JiraFault('rank', first.status, null, first.reason);
    if (first) return failed(first.issue, first.reason);
  }
  const after = await orderAround(deps, product, { issues, where });
  const lost = missingIn(after, { issues, where });
  if (lost !== undefined) return failed(lost, GONE);
  return standsAsPlaced(asked, after) ? DONE : failed(issues[0] ?? null, 'Jira shows it elsewhere: somebody moved it at the same time.');
}

/** An issue that was made is told at once, so that it is never made twice; the place follows. */
async function add(deps: Deps, product: Product, { summary, where }: Extract<Change, { kind: 'add' }>): Promise<Outcome> {
  const [project] = product.board.projects;
  if (!project) return failed(null, 'The board of this product shows no project.');
  const made = await deps.jira.createIssue({ project: project.id, summary, description: [], labels: [], properties: [] });
  const placed = await applyChange(deps, product, { kind: 'place', product: product.id, issues: [made], where });
  return placed.kind === 'done' ? { kind: 'made', issue: made } : placed;
}

async function drop(deps: Deps, issue: IssueId): Promise<Outcome> {
  const known = (await deps.jira.issueBasics([issue])).get(issue);
  if (!known || known.isDone) return DONE;
  return (await deps.jira.closeIssue(issue)) ? DONE : failed(issue, 'No transition of its workflow leads to a closed status.');
}

async function setDate(deps: Deps, target: DateTarget, to: string): Promise<Outcome> {
  const issue = target.kind === 'dueDate' ? target.issue : null;
  const now = await deps.jira.dateOf(target);
  if (now === 'gone') return failed(issue, 'It is no longer in Jira.');
  if (now.day === to) return DONE;
  await deps.jira.setDate(target, to);
  const after = await deps.jira.dateOf(target);
  return after !== 'gone' && after.day === to ? DONE : failed(issue, 'Jira shows another date.');
}
