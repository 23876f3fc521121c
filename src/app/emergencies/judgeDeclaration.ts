/** Whether what is declared can be opened and done (rule U2): products that are locked, issues of theirs that the person may see, changes that fit. */
import type { Declaration } from '../../domain/emergency/declaring';
import { type Emergency, productsIn } from '../../domain/emergency/emergency';
import type { EmergencyRefusal } from '../../domain/emergency/refusals';
import type { Forum } from '../../domain/forum/forum';
import { changeProblems } from '../../domain/proposal/changeProblems';
import { issuesOfChange } from '../../domain/proposal/change';
import { refused } from '../../domain/result';
import type { Deps, JiraAsCaller } from '../ports';
import { knownOrders } from '../proposals/knownOrders';
import { lockedAmong } from './lockOpenings';

type Judging = { forum: Forum; asCaller: JiraAsCaller; declaration: Declaration };
type Problem = { readonly ok: false; readonly refusal: EmergencyRefusal };

/** Null where it can. */
export async function judgeDeclaration(
  deps: Deps,
  { forum, asCaller, declaration }: Judging,
  { parts, changes, ...emergency }: Emergency,
): Promise<Problem | null> {
  const products = productsIn({ ...emergency, parts, changes });
  const locked = await lockedAmong(deps, forum, { products, now: emergency.declaredAt });
  const open = products.find((product) => !locked.includes(product));
  if (open !== undefined) return refused({ code: 'notLocked', product: open });
  const named = [...new Set([...parts.flatMap(({ issues }) => issues ?? []), ...changes.flatMap(issuesOfChange)])];
  const visible = await asCaller.visible(named);
  const hidden = named.find((issue) => !visible.has(issue));
  if (hidden !== undefined) return refused({ code: 'issueHidden', issue: hidden });
  const orders = await knownOrders(deps, forum, products);
  const misfits = changeProblems(declaration.changes, { kind: 'backlog', forum, orders, dates: new Map() });
  const strangers = parts.flatMap(({ product, issues }) => {
    const order = new Set(orders.get(product) ?? []);
    return (issues ?? []).filter((issue) => !order.has(issue)).map((issue) => ({ change: 0, code: 'notInBacklog' as const, issue }));
  });
  const problems = [...misfits, ...strangers];
  return problems.length > 0 ? refused({ code: 'changesDoNotFit', problems }) : null;
}
