/** Answers the calls about checking orders. */
import { askForCheck } from '../../app/audit/askForCheck';
import { presentChecks } from '../../app/audit/presentChecks';
import { reportOrder } from '../../app/audit/reportOrder';
import type { AuditCalls } from '../../contract/calls/auditCalls';
import { ok } from '../../domain/result';
import { auditDeps as deps } from '../composition';
import { type Answers, inForum } from './answering';

export const auditCalls: Answers<AuditCalls> = {
  showChecks: (caller) => inForum('showChecks', caller, async ({ forum, actor }) => ok(await presentChecks(deps, forum.value, actor))),
  checkOrder: (caller, { productId }) =>
    inForum('checkOrder', caller, ({ forum, actor }) => askForCheck(deps, forum.value, { productId, actor })),
  reportOrder: (caller, seen) =>
    inForum('reportOrder', caller, async ({ forum }) => {
      const found = await reportOrder(deps, forum.value, seen);
      return found.ok ? ok({ found: found.value }) : found;
    }),
};
