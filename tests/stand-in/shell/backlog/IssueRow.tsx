/** One issue of a backlog: draggable, selectable, and movable by its menu. */
import { memo, useCallback, useRef, type CSSProperties } from 'react';
import { Avatar } from '../parts/Avatar';
import { Link } from '../parts/Link';
import { Lozenge } from '../parts/Lozenge';
import { TypeIcon } from '../parts/TypeIcon';
import { useListener } from '../parts/useListener';
import { issuePath } from '../state/routes';
import { useBacklogActions } from './backlogContext';
import { MoveMenu } from './MoveMenu';
import { howToPick } from './selection';
import type { Destination, Row, SectionId } from './sections';
import { useDraggable } from './useDraggable';
import { useDropTarget } from './useDropTarget';

type Props = { row: Row; section: SectionId; position: number; count: number; isSelected: boolean; offset: number; height: number };

export const IssueRow = memo(function IssueRow({ row, section, position, count, isSelected, offset, height }: Props) {
  const actions = useBacklogActions();
  const element = useRef<HTMLLIElement>(null);
  const at = useCallback(
    (share: number): Destination => ({ section, issueId: row.id, side: share < 0.5 ? 'before' : 'after' }),
    [section, row.id],
  );
  const edge = useDropTarget(element, at);
  const isDragged = useDraggable(element, row.id);
  const style: CSSProperties = { transform: `translateY(${String(offset)}px)`, height };
  // The keyboard has the checkbox; clicking anywhere on the row is the pointer's shortcut to it.
  useListener(element, 'click', (event) => {
    if (event.target instanceof Element && event.target.closest('a, button, input')) return;
    actions.pick(row.id, howToPick(event));
  });
  return (
    <li
      ref={element}
      className={`row${isSelected ? ' row-selected' : ''}${isDragged ? ' row-dragged' : ''}${edge ? ` row-drop-${edge}` : ''}`}
      style={style}
      aria-posinset={position}
      aria-setsize={count}
      data-issue={row.id}
    >
      <input
        type="checkbox"
        className="row-check"
        aria-label={`Select ${row.key}`}
        checked={isSelected}
        onChange={() => undefined}
        onClick={(event) => {
          actions.pick(row.id, event.shiftKey ? 'range' : 'toggle');
        }}
      />
      <TypeIcon type={row.type} />
      <Link href={issuePath(row.key)} className="row-key row-link" draggable={false}>
        {row.key}
      </Link>
      <span className="row-summary" title={row.summary}>
        {row.summary}
      </span>
      <span className="row-end">
        <Lozenge {...row.status} />
        <Points points={row.points} />
        {row.assignee === null ? <span className="avatar avatar-none" aria-hidden="true" /> : <Avatar name={row.assignee} labelled />}
        <MoveMenu row={row} />
      </span>
    </li>
  );
});

function Points({ points }: { points: number | null | undefined }) {
  if (points === undefined) return null;
  return (
    <span className="points" aria-label={points === null ? 'Not estimated' : `${String(points)} points`} role="img">
      {points ?? '-'}
    </span>
  );
}
