/** Everything the form holds: the draft, the live orders it needs, what it would do, and what came of filing it. */
import { useMemo, useReducer, type Dispatch } from 'react';
import type { ForumView } from '../../../../src/contract/api';
import type { IssueId, ProductId } from '../../../../src/domain/ids';
import type { Change } from '../../../../src/domain/proposal/change';
import type { ChangeProblem } from '../../../../src/domain/proposal/changeProblems';
import type { Wish } from '../../../../src/domain/proposal/proposal';
import { sayChange } from '../../components/change/sayChange';
import { useReader } from '../../hooks/useReader';
import { useSay } from '../../words/Words';
import type { Filing } from './beginning';
import { rowsOf, useBacklogs, type Backlogs } from './useBacklogs';
import { useFiling, type FilingAttempt } from './useFiling';
import { usePreview, type Judged, type PreviewHold } from './usePreview';
import { changeWish, saidChanges, toWish, type WishDraft, type WishEvent } from './wishDraft';

export type WishForm = {
  draft: WishDraft;
  change: Dispatch<WishEvent>;
  backlogs: Backlogs;
  readAgain: (product: ProductId) => void;
  /** As the field shows it: one's own, or what follows from the change. */
  title: string;
  wish: Wish | null;
  preview: PreviewHold;
  /** By the draft of the change they belong to. */
  problems: ReadonlyMap<number, readonly ChangeProblem[]>;
  attempt: FilingAttempt;
  hold: () => void;
  file: ReturnType<typeof useFiling>['file'];
};

export function useWishForm(forum: ForumView, filing: Filing, start: WishDraft): WishForm {
  const say = useSay();
  const { locale } = useReader();
  const [draft, change] = useReducer(changeWish, start);
  const said = useMemo(() => saidChanges(draft.changes), [draft.changes]);
  const { backlogs, readAgain } = useBacklogs(
    forum.products,
    draft.changes.flatMap(({ kind, product }) => (product === null || kind === 'statement' ? [] : [product])),
  );
  const keys = useMemo(() => keysOf(backlogs), [backlogs]);
  const [first, ...others] = said;
  const keyOf = (issue: IssueId) => keys.get(issue) ?? say('issue.hidden');
  const suggested = first === undefined ? '' : sayChange(first.change, { say, locale, products: forum.products, keyOf });
  const title = draft.title ?? (others.length === 0 ? suggested : say('propose.andMore', { first: suggested, count: others.length }));
  const wish = toWish(draft, title);
  const judged = useMemo(
    () => (draft.kind === null || said.length === 0 ? null : { kind: draft.kind, changes: said.map((one) => one.change) }),
    [draft.kind, said],
  );
  const preview = usePreview(judged);
  const { attempt, hold, file } = useFiling(filing);
  const problems = useMemo(() => {
    const refused = attempt.kind === 'refused' && isSame(attempt.of.changes, judged) ? attempt.refusal : null;
    const seen = preview.last !== null && preview.last.of === judged ? preview.last.preview.problems : [];
    const found = refused?.code === 'changesDoNotFit' ? refused.problems : seen;
    return new Map(said.map(({ id }, at) => [id, found.filter((problem) => problem.change === at)]));
  }, [attempt, preview.last, judged, said]);
  return { draft, change, backlogs, readAgain, title, wish, preview, problems, attempt, hold, file };
}

function keysOf(backlogs: Backlogs): ReadonlyMap<IssueId, string> {
  return new Map([...backlogs.values()].flatMap((backlog) => rowsOf(backlog).map(({ id, key }) => [id, key] as const)));
}

/** What was refused is pointed out until it is changed. */
const isSame = (sent: readonly Change[], now: Judged | null): boolean => JSON.stringify(sent) === JSON.stringify(now?.changes);
