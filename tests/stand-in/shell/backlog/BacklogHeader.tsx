/** Above the backlog: where one is, the search, and how much is selected. */
import { ActionMenu } from '../apps/ActionMenu';
import { Icon } from '../parts/Icon';

type Props = {
  projectName: string;
  boardName: string;
  boardId: string;
  query: string;
  onQuery: (query: string) => void;
  selectedCount: number;
  onClear: () => void;
};

export function BacklogHeader({ projectName, boardName, boardId, query, onQuery, selectedCount, onClear }: Props) {
  return (
    <div className="page-head">
      <p className="crumbs">
        {projectName} / {boardName}
      </p>
      <div className="page-title">
        <h1>Backlog</h1>
        <ActionMenu type="jira:backlogAction" label="More actions" placeOf={(moduleKey) => ({ moduleKey, boardId })} />
      </div>
      <div className="tools">
        <span className="search">
          <Icon name="search" />
          <input
            className="field"
            type="search"
            aria-label="Search the backlog"
            placeholder="Search the backlog"
            value={query}
            onChange={(event) => {
              onQuery(event.target.value);
            }}
          />
        </span>
        {selectedCount > 0 && (
          <span className="selected-count">
            {selectedCount === 1 ? '1 issue selected' : `${String(selectedCount)} issues selected`}
            <button type="button" className="link-button" onClick={onClear}>
              Clear selection
            </button>
          </span>
        )}
      </div>
    </div>
  );
}
