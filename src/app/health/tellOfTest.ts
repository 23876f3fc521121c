/**
 * Tells people what a self-test found, once (rules L24, L26-L28): whoever wrote the record tells. A gap goes to facilitators and Product Owner;
 * what is about one Product Owner alone goes to no manager.
 */
import { gapNotice, inheritedNotice, mayNotOrderNotice, ownerGoneNotice } from '../../domain/health/notices';
import { troubleWith } from '../../domain/health/owner';
import type { Forum, Product } from '../../domain/forum/forum';
import type { AccountId } from '../../domain/ids';
import type { LockGap } from '../../domain/lock/healthGaps';
import type { HealthRecord } from '../../domain/lock/healthRecord';
import type { Notice } from '../../domain/lock/notice';
import { JiraFault } from '../jiraFault';
import { issueToWriteAbout, send } from '../minutes/audience';
import type { Deps } from '../ports';

type At = { forum: Forum; product: Product };
type Letter = { to: readonly AccountId[]; notice: Notice };

export async function tellOfTest(deps: Deps, at: At, change: { before: HealthRecord; after: HealthRecord }): Promise<void> {
  const letters = [...(await aboutGaps(deps, at, change)), ...aboutOwner(at, change), ...aboutTakeover(at, change)];
  if (letters.length === 0) return;
  const { open } = (await deps.records.register(at.forum.id)).value;
  const about = await issueToWriteAbout(deps, at.forum, open.proposal);
  if (about === null) return;
  for (const { to, notice } of letters) await send(deps, [...new Set(to)], about, notice);
}

async function aboutGaps(deps: Deps, at: At, { before, after }: { before: HealthRecord; after: HealthRecord }): Promise<readonly Letter[]> {
  const isNew = ({ number }: LockGap) => !before.gaps.some((gap) => gap.number === number);
  const letters: Letter[] = [];
  for (const gap of after.gaps.filter(isNew)) {
    const by = gap.changed?.kind === 'told' && gap.changed.by !== null ? await nameOf(deps, gap.changed.by) : null;
    const { from, until, cause } = gap;
    const facts = { product: at.product.name, forum: at.forum.name, zone: at.forum.zone, cause: cause.code, from, until, by };
    letters.push({ to: [...at.forum.facilitators, at.product.owner], notice: gapNotice(facts) });
  }
  return letters;
}

async function nameOf(deps: Deps, person: AccountId): Promise<string | null> {
  try {
    return (await deps.jira.names([person])).get(person) ?? null;
  } catch (error) {
    if (error instanceof JiraFault) return null;
    throw error;
  }
}

function aboutOwner(
  { forum, product }: At,
  { before, after: { people } }: { before: HealthRecord; after: HealthRecord },
): readonly Letter[] {
  if (people === null) return [];
  const { owner, toldAt } = people;
  if (toldAt === null || (before.people?.owner === owner && before.people.toldAt === toldAt)) return [];
  switch (troubleWith(people)) {
    case null:
      return [];
    case 'gone':
      return [{ to: forum.facilitators, notice: ownerGoneNotice({ product: product.name, forum: forum.name }) }];
    case 'mayNotOrder': {
      const projects = (people.lacking ?? []).map(({ project }) => project.key);
      return [{ to: [people.owner, ...forum.facilitators], notice: mayNotOrderNotice({ product: product.name, projects }) }];
    }
  }
}

function aboutTakeover(
  { forum, product }: At,
  { before, after: { inherited } }: { before: HealthRecord; after: HealthRecord },
): readonly Letter[] {
  if (inherited === null || inherited === before.inherited) return [];
  const { to, agreements, pathways, proposals } = inherited;
  const facts = { product: product.name, forum: forum.name, agreements, pathways, proposals: proposals.length };
  return [{ to: [to], notice: inheritedNotice(facts) }];
}
