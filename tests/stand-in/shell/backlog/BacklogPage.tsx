/** The backlog of a board, in the order of rank, with its sprints above where it has some. */
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Message } from '../frame/Message';
import { useSite } from '../state/site';
import { BacklogContext } from './backlogContext';
import { BacklogHeader } from './BacklogHeader';
import { readCargo, readDestination } from './dragging';
import { PositionDialog } from './PositionDialog';
import { SectionCard } from './SectionCard';
import { filterSections, whereIs, type Section } from './sections';
import { Skeleton } from './Skeleton';
import { useBacklogPage } from './useBacklogPage';
import { useBoard, type BoardHold } from './useBoard';

export function BacklogPage({ projectKey, boardId }: { projectKey: string; boardId: string }) {
  const hold = useBoard(boardId);
  const { state } = hold;
  if (state.kind === 'loading') return <Skeleton />;
  if (state.kind === 'failed')
    return (
      <Message title="The backlog cannot be shown" text={state.why} action={{ label: 'Try again', onClick: () => void hold.reload() }} />
    );
  return <Backlog projectKey={projectKey} boardId={boardId} hold={hold} boardName={state.board.name} sections={state.sections} />;
}

type Props = { projectKey: string; boardId: string; boardName: string; hold: BoardHold; sections: readonly Section[] };

function Backlog({ projectKey, boardId, boardName, hold, sections }: Props) {
  const { session } = useSite();
  const [query, setQuery] = useState('');
  const searched = useDeferredValue(query);
  const visible = useMemo(() => filterSections(sections, searched), [sections, searched]);
  const page = useBacklogPage({ hold, whole: sections, visible, projectKey });
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const projectName = session.projects.find((project) => project.key === projectKey)?.name ?? projectKey;
  useEffect(() => {
    document.title = `Backlog of ${boardName} - Stand-in Jira`;
  }, [boardName]);
  const { moveTo } = page.actions;
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const cargo = readCargo(source.data);
          const destination = readDestination(location.current.dropTargets[0]?.data);
          if (cargo && destination) moveTo(new Set(cargo.issueIds), destination, cargo.handle);
        },
      }),
    [moveTo],
  );
  const asked = page.positionFor === null ? undefined : whereIs(sections, page.positionFor);
  return (
    <BacklogContext.Provider value={page.actions}>
      <div className="backlog" ref={setScroller}>
        <div className="backlog-content">
          <BacklogHeader
            projectName={projectName}
            boardName={boardName}
            boardId={boardId}
            query={query}
            onQuery={setQuery}
            selectedCount={page.selection.chosen.size}
            onClear={page.clearSelection}
          />
          {scroller &&
            visible.map((section) => (
              <SectionCard
                key={section.id}
                section={section}
                total={sections.find(({ id }) => id === section.id)?.issues.length ?? 0}
                selected={page.selection.chosen}
                focus={page.focus}
                scroller={scroller}
              />
            ))}
        </div>
      </div>
      {asked && page.positionFor !== null && (
        <PositionDialog
          issueKey={asked.section.issues[asked.index]?.key ?? ''}
          position={asked.index + 1}
          count={asked.section.issues.length}
          onClose={() => {
            page.setPositionFor(null);
          }}
          onMove={(position) => {
            page.placeAt(page.positionFor ?? '', position);
          }}
        />
      )}
    </BacklogContext.Provider>
  );
}
