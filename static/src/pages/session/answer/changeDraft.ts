/** The changes a decider agrees to instead of those asked for; one that is left out is not agreed. */
import type { SeatView } from '../../../../../src/contract/calls/proposalCalls';
import type { IssueId } from '../../../../../src/domain/ids';
import type { Change, Where } from '../../../../../src/domain/proposal/change';
import type { OrderEffect } from '../../../../../src/domain/proposal/effect';

/** `asked`: what the proposal wants, from which single issues may be left out. */
export type ChangeDraft = { asked: Change; change: Change; isLeftOut: boolean };

/** What this seat answers for: the changes of its own product; management those of no product, or all. */
export function draftsOf(changes: readonly Change[], seat: SeatView['seat'] | undefined): readonly ChangeDraft[] {
  const own = changes.filter((change) => change.product === (seat?.kind === 'productOwner' ? seat.product : null));
  return (own.length > 0 ? own : changes).map((change) => ({ asked: change, change, isLeftOut: false }));
}

export const agreedChanges = (drafts: readonly ChangeDraft[]): readonly Change[] =>
  drafts.flatMap(({ change, isLeftOut }) => (isLeftOut ? [] : [change]));

/** Issues that may stand beside: those of the stretch that the effect shows, without the ones that move. */
export function anchorsFor(change: Change, effect: readonly OrderEffect[]): readonly IssueId[] {
  const moved = change.kind === 'place' ? change.issues : [];
  const rows = effect.filter(({ product }) => product === change.product).flatMap(({ before }) => before);
  const shown = rows.flatMap(({ row }) => (row.kind === 'issue' ? [row.issue] : []));
  const own = (change.kind === 'place' || change.kind === 'add') && 'issue' in change.where ? [change.where.issue] : [];
  return [...new Set([...own, ...shown])].filter((issue) => !moved.includes(issue));
}

/** The same place in another way of saying it; the first anchor stands where none was chosen. */
export function placeOf(kind: Where['kind'], anchors: readonly IssueId[], before: Where): Where | null {
  switch (kind) {
    case 'top':
    case 'bottom':
      return { kind };
    case 'position':
      return { kind, position: before.kind === 'position' ? before.position : 1 };
    case 'above':
    case 'below': {
      const issue = 'issue' in before ? before.issue : anchors[0];
      return issue === undefined ? null : { kind, issue };
    }
  }
}

/** Without that issue, or with it again where the proposal has it; the last one leaves with the whole change. */
export function withoutOrWith(draft: ChangeDraft, issue: IssueId): ChangeDraft {
  const { asked, change } = draft;
  if (asked.kind !== 'place' || change.kind !== 'place') return draft;
  const isIn = change.issues.includes(issue);
  const issues = asked.issues.filter((one) => (one === issue ? !isIn : change.issues.includes(one)));
  return issues.length === 0 ? { ...draft, isLeftOut: true } : { ...draft, change: { ...change, issues } };
}
