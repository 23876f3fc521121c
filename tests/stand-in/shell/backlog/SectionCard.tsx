/** A sprint or the backlog: heading, issues, and a place to create more. */
import { useCallback, useRef, useId } from 'react';
import { CreateIssue } from './CreateIssue';
import { IssueList } from './IssueList';
import type { Destination, Section } from './sections';
import { useDropTarget } from './useDropTarget';
import type { FocusRequest } from './useMoves';

type Props = { section: Section; total: number; selected: ReadonlySet<string>; focus: FocusRequest | null; scroller: HTMLElement };
const stateWords = { active: 'Active sprint', future: 'Planned sprint', backlog: '' };

export function SectionCard({ section, total, selected, focus, scroller }: Props) {
  const header = useRef<HTMLElement>(null);
  const headingId = useId();
  const atStart = useCallback((): Destination => ({ section: section.id, side: 'start' }), [section.id]);
  const isOver = useDropTarget(header, atStart) !== null;
  const isFiltered = section.issues.length !== total;
  const points = section.issues.reduce((sum, row) => sum + (row.points ?? 0), 0);
  return (
    <section className="section" aria-labelledby={headingId}>
      <header ref={header} className={isOver ? 'section-head section-over' : 'section-head'}>
        <h2 id={headingId}>{section.name}</h2>
        <span className="subtle">
          {isFiltered ? `${String(section.issues.length)} of ${countOf(total)}` : countOf(total)}
          {points > 0 && `, ${String(Math.round(points * 100) / 100)} points`}
        </span>
        {section.state !== 'backlog' && (
          <span className={`lozenge lozenge-${section.state === 'active' ? 'doing' : 'new'}`}>{stateWords[section.state]}</span>
        )}
        {section.issues.length > 0 && <CreateIssue section={section} side="start" />}
      </header>
      {section.issues.length > 0 ? (
        <IssueList section={section} selected={selected} focus={focus} scroller={scroller} />
      ) : (
        <EmptySection section={section} isFiltered={isFiltered} />
      )}
      <CreateIssue section={section} side="end" />
    </section>
  );
}

function EmptySection({ section, isFiltered }: { section: Section; isFiltered: boolean }) {
  const element = useRef<HTMLParagraphElement>(null);
  const atEnd = useCallback((): Destination => ({ section: section.id, side: 'end' }), [section.id]);
  const isOver = useDropTarget(element, atEnd) !== null;
  const hint =
    section.state === 'backlog'
      ? 'There is nothing in the backlog. Create an issue, or drag one here.'
      : 'Nothing is planned here. Drag issues here to plan them.';
  return (
    <p ref={element} className={isOver ? 'section-empty section-over' : 'section-empty'}>
      {isFiltered ? 'Nothing here matches the search.' : hint}
    </p>
  );
}

const countOf = (count: number): string => (count === 1 ? '1 issue' : `${String(count)} issues`);
