/** The moves a menu offers, put into destinations. "Up" and "down" go past what is visible; "top" and "bottom" mean the whole section. */
import type { Destination, Section } from './sections';

export type MenuMove = 'top' | 'up' | 'down' | 'bottom';

/** Null where the move leads nowhere: up from the top, down from the bottom. */
export function destinationOf(
  move: MenuMove,
  moved: ReadonlySet<string>,
  { whole, visible }: { whole: Section; visible: Section },
): Destination | null {
  const section = whole.id;
  switch (move) {
    case 'top':
      return moved.has(whole.issues[0]?.id ?? '') && isBlock(whole, moved) ? null : { section, side: 'start' };
    case 'bottom':
      return moved.has(whole.issues.at(-1)?.id ?? '') && isBlock(whole, moved) ? null : { section, side: 'end' };
    case 'up': {
      const first = visible.issues.findIndex((row) => moved.has(row.id));
      const above = visible.issues[first - 1];
      return above ? { section, side: 'before', issueId: above.id } : null;
    }
    case 'down': {
      const last = visible.issues.findLastIndex((row) => moved.has(row.id));
      const below = last === -1 ? undefined : visible.issues[last + 1];
      return below ? { section, side: 'after', issueId: below.id } : null;
    }
  }
}

/** Position 1 is the top. The block's first issue ends up at that position, or as near as the end of the section lets it. */
export function destinationAtPosition(position: number, moved: ReadonlySet<string>, whole: Section): Destination {
  const rest = whole.issues.filter((row) => !moved.has(row.id));
  const below = rest[Math.max(0, position - 1)];
  return below ? { section: whole.id, side: 'before', issueId: below.id } : { section: whole.id, side: 'end' };
}

function isBlock(section: Section, moved: ReadonlySet<string>): boolean {
  const indexes = section.issues.flatMap((row, index) => (moved.has(row.id) ? [index] : []));
  const first = indexes[0] ?? 0;
  return indexes.every((index, nth) => index === first + nth);
}
