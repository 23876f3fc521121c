/** The Jira issue of a proposal: what it says when it is filed, and what of the record it shows (rules O8, O12). */
import type { Forum } from '../../domain/forum/forum';
import type { Instant } from '../../domain/instant';
import { issuesOfChange } from '../../domain/proposal/change';
import { changeInWords } from '../../domain/proposal/changeInWords';
import type { Proposal, Wish } from '../../domain/proposal/proposal';
import type { Deps, NewIssue } from '../ports';

/** Leads people, and the app, to the issues that are proposals. */
export const PROPOSAL_LABEL = 'metascrum-proposal';
export const PROPOSAL_PROPERTY = 'metascrum';

/** Before it has a number: the app is about to record it. */
export const beingFiled = (forum: Forum, since: Instant) => ({ forum: forum.id, kind: 'proposal', state: 'filing', since });

/** What the property shows. Names nobody: properties outlive the people they would name. */
export const shownOf = ({ forumId, number }: Proposal, state: string) => ({ forum: forumId, kind: 'proposal', number, state });

/** The state as one word, for searches: `issue.property[metascrum].state = waiting`. */
export function stateWord({ state }: Proposal): string {
  if (state.kind !== 'decided') return state.kind;
  const outcomes = [...new Set(state.decided.map(({ outcome }) => outcome))];
  return outcomes.length === 1 ? (outcomes[0] ?? 'decided') : 'split';
}

export async function issueFor(deps: Deps, forum: Forum, wish: Wish): Promise<NewIssue> {
  return {
    project: forum.projectId,
    summary: wish.title,
    description: await describe(deps, forum, wish),
    labels: [PROPOSAL_LABEL],
    properties: [{ key: PROPOSAL_PROPERTY, value: beingFiled(forum, deps.clock.now()) }],
  };
}

/** Paragraphs of plain text. The issues named are ones that the proposer may see. */
export async function describe(deps: Deps, forum: Forum, wish: Wish): Promise<readonly string[]> {
  const named = [...new Set(wish.changes.flatMap(issuesOfChange))];
  const known = await deps.jira.issueBasics(named);
  const names = {
    keyOf: (issue: (typeof named)[number]) => known.get(issue)?.key ?? issue,
    nameOf: (product: string) => forum.products.find(({ id }) => id === product)?.name ?? product,
  };
  const said = (title: string, text: string) => (text.trim() === '' ? [] : [title, ...text.split(/\n+/)]);
  return [
    `Proposed to ${forum.name}:`,
    ...wish.changes.map((change) => changeInWords(change, names)),
    ...said('Reason:', wish.reason),
    ...said('Cost of waiting:', wish.costOfWaiting),
    ...said('Customer problem:', wish.customerProblem),
    ...said('Evidence:', wish.evidence),
    'What counts is recorded in MetaScrum: editing this issue does not change the proposal.',
  ];
}
