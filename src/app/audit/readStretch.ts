/** The live order of a backlog that an hour's points pay for, or of a stretch of a longer one (rule V4). */
import { fitsAnHour, issuesFor, ISSUES_A_READ } from '../../domain/audit/grantChecks';
import type { IssueId } from '../../domain/ids';
import { compareRanks } from '../../domain/lock/runs';
import { issuesOf } from '../../domain/ranking/agreedOrder';
import type { AuditDeps } from './auditPorts';
import type { Checked } from './loadChecked';
import { belongs } from '../settling/belongs';

export type Stretch = { read: readonly IssueId[]; spent: number; /** Where to go on; null at the end. */ next: number | null };
type Asked = { from: number; points: number };

export function readStretch(deps: AuditDeps, checked: Checked, asked: Asked): Promise<Stretch> {
  const count = issuesOf(checked.order).length;
  return asked.from === 0 && fitsAnHour(count) ? readWhole(deps, checked, asked) : readPart(deps, checked, asked);
}

async function readWhole({ checks }: AuditDeps, { product }: Checked, { points }: Asked): Promise<Stretch> {
  const read: IssueId[] = [];
  let calls = 0;
  for await (const page of checks.topOf(product.board, points)) {
    calls += 1;
    read.push(...page);
  }
  return { read, spent: read.length + calls, next: null };
}

/** Strictly current, but new issues are not seen: pages that are open report those. */
async function readPart({ jira }: AuditDeps, { order, product }: Checked, { from, points }: Asked): Promise<Stretch> {
  const agreed = issuesOf(order);
  const asked = agreed.slice(from, from + issuesFor(points));
  const states = await jira.readIssues(asked, product.board);
  const standing = [...states.values()].filter((state) => belongs(state, product, true));
  const read = standing.sort((a, b) => compareRanks(a.rank ?? '', b.rank ?? '')).map(({ id }) => id);
  const end = from + asked.length;
  return { read, spent: asked.length + Math.ceil(asked.length / ISSUES_A_READ), next: end < agreed.length ? end : null };
}
