/** Raises an impediment (rule I1): a Jira issue of the forum's project, made as the person who raises it, and its record. */
import type { ImpedimentCalls, ImpedimentCard, ImpedimentRefusal } from '../../contract/calls/impedimentCalls';
import type { Forum } from '../../domain/forum/forum';
import type { AccountId, IssueId } from '../../domain/ids';
import { type Result, ok, refused } from '../../domain/result';
import { JiraFault } from '../jiraFault';
import type { Deps, JiraAsCaller } from '../ports';
import { presentCard } from './presentCard';
import { IMPEDIMENT_LABEL, IMPEDIMENT_PROPERTY, beginningOf } from './projection';
import { recordImpediment } from './record';

type Input = { forum: Forum; actor: AccountId; asCaller: JiraAsCaller; input: ImpedimentCalls['raiseImpediment']['input'] };

export async function raiseImpediment(
  deps: Deps,
  { forum, actor, asCaller, input }: Input,
): Promise<Result<ImpedimentCard, ImpedimentRefusal>> {
  const { title, product, detail, about } = input;
  if (!forum.products.some(({ id }) => id === product)) return refused({ code: 'noSuchProduct' });
  const at = deps.clock.now();
  const hindered = about !== undefined && (await asCaller.visible([about])).has(about) ? about : null;
  const issueId = await asCaller.createIssue({
    project: forum.projectId,
    summary: title,
    description: detail.split(/\n+/).map((paragraph) => paragraph.trim()),
    labels: [IMPEDIMENT_LABEL],
    properties: [{ key: IMPEDIMENT_PROPERTY, value: beginningOf(product) }],
  });
  if (issueId === null) return refused({ code: 'mayNotCreateIssues' });
  const impediment = await recordImpediment(deps, forum, { issueId, title, product, about: hindered, by: actor, at }).catch(
    async (error: unknown) => {
      // The issue stands: it is taken in later rather than raised twice.
      await deps.jobs.pushForForum({ kind: 'takeIn', forumId: forum.id, issue: issueId });
      throw error;
    },
  );
  if (hindered !== null) await linked(deps, { from: issueId, to: hindered });
  return ok(presentCard(forum, impediment, { person: actor, now: deps.clock.now() }));
}

/** Links may be switched off on a site; the impediment is raised all the same. */
async function linked(deps: Deps, link: { from: IssueId; to: IssueId }): Promise<void> {
  try {
    await deps.jira.linkIssues(link);
  } catch (error) {
    if (!(error instanceof JiraFault)) throw error;
    console.warn('The impediment was raised without a link to the issue it hinders.', error.message);
  }
}
