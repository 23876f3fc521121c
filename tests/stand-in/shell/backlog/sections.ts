/** What a backlog page shows, and what a move does to it. Pure: the page draws the new order at once and asks Jira afterwards. */
export type Row = {
  id: string;
  key: string;
  summary: string;
  type: string;
  status: { name: string; category: string };
  /** Absent where the board does not estimate. */
  points?: number | null;
  assignee: string | null;
};

export type SectionId = 'backlog' | `sprint-${number}`;
/** A sprint or the backlog itself, with its issues in the order of rank. */
export type Section = { id: SectionId; name: string; state: 'active' | 'future' | 'backlog'; issues: readonly Row[] };

/** Where issues shall go. `start` and `end` are those of the section. */
export type Destination = { section: SectionId; side: 'before' | 'after'; issueId: string } | { section: SectionId; side: 'start' | 'end' };

export type Anchor = { rankBeforeIssue: string } | { rankAfterIssue: string };
/** A move, ready to be asked of Jira. `anchor` is null only in a section that holds nothing else. */
export type Move = {
  issueIds: readonly string[];
  to: SectionId;
  leavesSection: boolean;
  anchor: Anchor | null;
  before: readonly Section[];
  after: readonly Section[];
};

/** The move of these issues as one block, in their present order; null when everything would stay where it is. */
export function planMove(sections: readonly Section[], issueIds: ReadonlySet<string>, destination: Destination): Move | null {
  const block = sections.flatMap((section) => section.issues.filter((row) => issueIds.has(row.id)));
  const target = sections.find((section) => section.id === destination.section);
  if (block.length === 0 || !target) return null;
  const rest = target.issues.filter((row) => !issueIds.has(row.id));
  const place = placeIn(target.issues, rest, issueIds, destination);
  if (place === null) return null;
  const order = [...rest.slice(0, place), ...block, ...rest.slice(place)];
  if (isSameOrder(order, target.issues)) return null;
  return {
    issueIds: block.map((row) => row.id),
    to: target.id,
    leavesSection: block.some((row) => !target.issues.includes(row)),
    anchor: anchorAt(rest, place),
    before: sections,
    after: sections.map((section) => ({
      ...section,
      issues: section.id === target.id ? order : section.issues.filter((row) => !issueIds.has(row.id)),
    })),
  };
}

/** The index among the issues that stay. Pointing at an issue of the block itself means: gather the block there. */
function placeIn(all: readonly Row[], rest: readonly Row[], moved: ReadonlySet<string>, destination: Destination): number | null {
  if (!('issueId' in destination)) return destination.side === 'start' ? 0 : rest.length;
  const pointed = all.findIndex((row) => row.id === destination.issueId);
  if (pointed === -1) return null;
  const upTo = destination.side === 'before' ? pointed : pointed + 1;
  return all.slice(0, upTo).filter((row) => !moved.has(row.id)).length;
}

function anchorAt(rest: readonly Row[], place: number): Anchor | null {
  const above = rest[place - 1];
  const below = rest[place];
  if (below) return { rankBeforeIssue: below.id };
  return above ? { rankAfterIssue: above.id } : null;
}

function isSameOrder(a: readonly Row[], b: readonly Row[]): boolean {
  return a.length === b.length && a.every((row, index) => row.id === b[index]?.id);
}

/** The section that holds the issue, and its place there from 0; undefined once it is gone. */
export function whereIs(sections: readonly Section[], issueId: string): { section: Section; index: number } | undefined {
  for (const section of sections) {
    const index = section.issues.findIndex((row) => row.id === issueId);
    if (index !== -1) return { section, index };
  }
  return undefined;
}

/** What remains visible of the sections while somebody searches: key, summary, type, status and assignee are looked through. */
export function filterSections(sections: readonly Section[], query: string): readonly Section[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return sections;
  const matches = (row: Row) => {
    const text = [row.key, row.summary, row.type, row.status.name, row.assignee ?? ''].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
  return sections.map((section) => ({ ...section, issues: section.issues.filter(matches) }));
}
